import type { Image, ImageReference, PhrasingContent } from 'mdast'
import { assertNever } from '../../../shared/errors.ts'
import type { Mark } from '../../../shared/model/block.ts'
import { safeUrl } from '../../../shared/model/safe-url.ts'
import { cleanText } from '../clean.ts'
import { nameOfTag, scripted, signOf } from './html-tags.ts'
import { composed, type RichText } from './rich-text.ts'

/** Where reference links lead to, by their identifier. */
export type Targets = ReadonlyMap<string, string>

/**
 * Inline content as text with marks. A hard line break is a `\n`, a soft one a space; images are what `wordsOf` makes of them, HTML
 * tags are what they say by themselves, links that do not lead to the web or a mail address are only text.
 */
export function inlineText(
  nodes: readonly PhrasingContent[],
  targets: Targets,
  wordsOf: (picture: Image | ImageReference) => string,
): RichText {
  let text = ''
  /** Whether a picture was here that is not part of the line: the spaces around it are one. */
  let afterNothing = false
  /** Where the last `sup` or `sub` began; behind what is to come where none did. */
  let script = Number.POSITIVE_INFINITY
  const marks: Mark[] = []

  const within = (mark: Omit<Mark, 'start' | 'end'> | null, children: readonly PhrasingContent[]) => {
    const start = text.length
    children.forEach(add)
    if (mark && text.length > start) marks.push({ start, end: text.length, ...mark })
  }
  const link = (url: string | undefined): Omit<Mark, 'start' | 'end'> | null => {
    const href = safeUrl(url ?? '')?.href
    return href === undefined ? null : { type: 'link', href }
  }
  const tag = (html: string): void => {
    const name = nameOfTag(html)
    if (name === 'br') text += '\n'
    else if (name !== 'sup' && name !== 'sub') text += signOf(html)
    else if (!html.startsWith('</')) script = text.length
    else text = text.slice(0, script) + scripted(name, text.slice(script))
  }
  const add = (node: PhrasingContent): void => {
    switch (node.type) {
      case 'text':
      case 'inlineCode': {
        const words = softened(node.value)
        text += afterNothing && text.endsWith(' ') ? words.replace(/^ /u, '') : words
        afterNothing = false
        return
      }
      case 'strong':
        return within({ type: 'bold' }, node.children)
      case 'emphasis':
        return within({ type: 'italic' }, node.children)
      case 'delete':
        // As it is written: what was taken back must not pass for what is said.
        text += '~~'
        within(null, node.children)
        text += '~~'
        return
      case 'link':
        return within(link(node.url), node.children)
      case 'linkReference':
        return within(link(targets.get(node.identifier)), node.children)
      case 'image':
      case 'imageReference':
        text += softened(wordsOf(node))
        afterNothing = true
        return
      case 'footnoteReference':
        text += softened(`[${node.label ?? node.identifier}]`)
        return
      case 'break':
        text += '\n'
        return
      case 'html':
        return tag(node.value)
      default:
        return assertNever(node)
    }
  }
  nodes.forEach(add)
  return composed({ text, marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end) })
}

/** Entities can bring in any character, so each piece is cleaned; its line breaks are only there to keep lines short. */
function softened(value: string): string {
  return cleanText(value).replaceAll('\n', ' ')
}
