import {
  Bold,
  Code,
  Heading1,
  Heading2,
  Heading3,
  Italic,
  Link,
  List,
  ListChecks,
  ListOrdered,
  Pilcrow,
  Quote,
  SquareCode,
  Strikethrough,
  type LucideIcon,
} from 'lucide-react'
import type { Messages } from '../../../../shared/i18n/index.ts'
import type { BlockFormat, TextFormat } from './format.ts'

/** Everything the bars have a sign for. */
export type Format = BlockFormat | TextFormat | 'link' | 'paragraph'

export const formatIcons: Record<Format, LucideIcon> = {
  paragraph: Pilcrow,
  h1: Heading1,
  h2: Heading2,
  h3: Heading3,
  bold: Bold,
  italic: Italic,
  strikethrough: Strikethrough,
  code: Code,
  bullet: List,
  number: ListOrdered,
  check: ListChecks,
  quote: Quote,
  codeblock: SquareCode,
  link: Link,
}

export function formatLabels(m: Messages): Record<Format, string> {
  return {
    paragraph: m.editorParagraph,
    h1: m.editorHeading(1),
    h2: m.editorHeading(2),
    h3: m.editorHeading(3),
    bold: m.editorBold,
    italic: m.editorItalic,
    strikethrough: m.editorStrike,
    code: m.editorCode,
    bullet: m.editorBulletList,
    number: m.editorNumberedList,
    check: m.editorCheckList,
    quote: m.editorQuote,
    codeblock: m.editorCodeBlock,
    link: m.editorLink,
  }
}
