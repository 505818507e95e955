import type { ArticleMeta } from '../../../shared/model/article.ts'
import { cleanText } from '../clean.ts'
import { decodeAnyText } from '../decode.ts'
import type { Reading, Report, Source } from '../draft.ts'
import { Album } from '../image/album.ts'
import { textBlocks } from '../text.ts'
import { refuseFarTooMany } from '../too-long.ts'
import { blocksOf } from './blocks.ts'
import { frontMatter } from './front-matter.ts'
import { treeOf } from './tree.ts'

/** More quotes and lists than this inside each other on one line carry no meaning and cost the parser more than linear time. */
const NESTING = 32
const CONTAINER = '[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))'
const NESTED = new RegExp(`^((?:${CONTAINER}){${NESTING}})(?:${CONTAINER})+`, 'gmu')

/** Markdown with tables, check lists, footnotes, pictures that are in it, and YAML front matter. */
export async function readMarkdown({ file, bytes }: Source, report: Report): Promise<Reading> {
  const clean = cleanText(await decodeAnyText(bytes, file))
  refuseFarTooMany(file, clean)
  const text = clean.replace(NESTED, '$1')
  try {
    return readTree(text, report)
  } catch (error) {
    // Nesting that exhausts the stack carries no structure worth keeping; its words are kept as plain text.
    if (error instanceof RangeError) return { blocks: textBlocks(text), meta: {} }
    throw error
  }
}

function readTree(text: string, report: Report): Reading {
  const tree = treeOf(text, report)
  const album = new Album()
  const blocks = blocksOf(tree, album)
  const [first] = tree.children
  const stated = first?.type === 'yaml' ? frontMatter(first.value) : {}
  // Front matter that cannot be read is shown rather than dropped.
  if (stated === null && first?.type === 'yaml')
    blocks.unshift({ type: 'code', text: cleanText(first.value), marks: [] })
  return {
    blocks,
    images: album.images,
    meta: { ...stated, title: stated?.title || headingTitle(blocks) } satisfies Partial<ArticleMeta>,
  }
}

/** The first heading of level 1, which stays a block as well. */
function headingTitle(blocks: Reading['blocks']): string {
  return blocks.find((block) => block.type === 'heading' && block.level === 1)?.text ?? ''
}
