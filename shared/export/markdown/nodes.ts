import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Text } from 'mdast'
import type { Plan } from '../plan.ts'
import type { Words } from '../words.ts'

/** What every part of the document needs. */
export interface MarkdownContext {
  plan: Plan
  words: Words
  /** Level of an article's title: 1 when it is alone, 2 under the title of a report of several. */
  base: number
}

/** Content of a paragraph: nodes, and plain text as strings. */
export type Inlines = readonly (PhrasingContent | string)[]

/** Text nodes for the strings. Neighbouring texts become one, so that escaping sees all of what stands together. */
export function phrasing(inlines: Inlines): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const inline of inlines) {
    const node: PhrasingContent = typeof inline === 'string' ? text(inline) : inline
    const last = nodes.at(-1)
    if (node.type === 'text' && last?.type === 'text') nodes[nodes.length - 1] = text(last.value + node.value)
    else if (node.type !== 'text' || node.value !== '') nodes.push(node)
  }
  return nodes
}

/** A text, to be escaped by whoever writes the document. */
export function text(value: string): Text {
  return { type: 'text', value }
}

/** Strong emphasis. */
export function strong(...inlines: Inlines): PhrasingContent {
  return { type: 'strong', children: phrasing(inlines) }
}

/** A paragraph. */
export function paragraph(...inlines: Inlines): Paragraph {
  return { type: 'paragraph', children: phrasing(inlines) }
}

/** A heading; Markdown knows six levels. */
export function heading(level: number, ...inlines: Inlines): Heading {
  const depth = Math.min(6, Math.max(1, level)) as Heading['depth']
  return { type: 'heading', depth, children: phrasing(inlines) }
}

/** A quotation of one paragraph. */
export function quotation(quoted: string): BlockContent {
  return { type: 'blockquote', children: [paragraph(quoted)] }
}

/** An unordered list. */
export function bullets(items: readonly BlockContent[][]): List {
  const children = items.map((item): ListItem => ({ type: 'listItem', spread: false, children: item }))
  return { type: 'list', ordered: false, spread: false, children }
}

/** A call of a footnote. */
export function footnote(label: string): PhrasingContent {
  return { type: 'footnoteReference', identifier: label, label }
}
