import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import type { Report } from '../draft.ts'
import { piecesOf } from './pieces.ts'

const LABEL = /\[([^[\]]{1,999})\]/gu

/** The syntax tree of a Markdown text. Long ones are read in pieces, since the library takes time that grows with the square. */
export function treeOf(text: string, report: Report, size?: number): Root {
  const end = endOfMatter(text)
  const pieces = piecesOf(text.slice(end), size).map((piece, index, { length }) => {
    if (length > 1) report(index, length)
    return { piece, tree: parsed(piece) }
  })
  const defined = pieces.map(({ tree }) => definitionsIn(tree))
  const all = new Map(defined.flatMap((definitions) => [...definitions]))
  const children = pieces.flatMap(({ piece, tree }, index) => {
    const missing = labelsIn(piece).filter((label) => all.has(label) && !defined[index]?.has(label))
    return missing.length === 0 ? tree.children : withDefinitions(piece, missing)
  })
  const matter = fromMarkdown(text.slice(0, end), {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  })
  return { type: 'root', children: [...matter.children, ...children] }
}

/** Where the front matter ends; 0 without any. What only looks like it would confuse the library. */
function endOfMatter(text: string): number {
  const begin = /^---[ \t]*(?=\n)/u.exec(text)?.[0].length ?? 0
  const end = begin > 0 ? /\n---[ \t]*(?:\n|$)/u.exec(text.slice(begin)) : null
  return end ? begin + end.index + end[0].length : 0
}

function parsed(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm({ singleTilde: false })],
    mdastExtensions: [gfmFromMarkdown()],
  })
}

/** What a piece says where these labels are defined in another one: they are references only then. */
function withDefinitions(piece: string, labels: readonly string[]): RootContent[] {
  const before = labels.map((label) => `[${label}]: #\n\n`).join('')
  return parsed(before + piece).children.filter(
    ({ position }) => (position?.start.offset ?? 0) >= before.length,
  )
}

/** The labels that a tree defines for links, and with `^` in front for footnotes, wherever in it. */
function definitionsIn(tree: Root): Map<string, Definition | FootnoteDefinition> {
  const found = new Map<string, Definition | FootnoteDefinition>()
  const pending: RootContent[] = [...tree.children]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'definition') found.set(node.identifier, node)
    if (node.type === 'footnoteDefinition') found.set(`^${node.identifier}`, node)
    if (node.type !== 'paragraph' && 'children' in node)
      for (const child of node.children) pending.push(child)
  }
  return found
}

/** What stands in brackets, each once, as definitions are named. */
function labelsIn(text: string): string[] {
  const labels = Array.from(text.matchAll(LABEL), ([, label = '']) =>
    label.trim().replace(/\s+/gu, ' ').toLowerCase().toUpperCase().toLowerCase(),
  )
  return [...new Set(labels)]
}
