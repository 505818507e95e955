import type { Article } from '../article.ts'
import { mark, MARKS, type Marked } from '../marked.ts'
import { pickSpan } from '../passages.ts'
import type { Chance } from '../random.ts'
import { wordsIn } from '../words.ts'
import { around } from './around.ts'
import type { Edit } from './edit.ts'
import { filledAnew } from './foreign.ts'
import { inside } from './inside.ts'
import { otherParagraphs } from './other-paragraphs.ts'
import { setAnew } from './typography.ts'

/** How many words a short article has, without what stands below all articles of its site. */
const [LEAST, MOST] = [40, 120]

/** The first blocks of an article, up to about so many words. */
function beginningOf(blocks: readonly string[], words: number): readonly string[] {
  const kept: string[] = []
  for (let count = 0; count < words && kept.length < blocks.length;) {
    const block = blocks[kept.length] ?? ''
    const there = wordsIn(block)
    const cut = there[words - count - 1]
    kept.push(cut ? block.slice(0, cut.end) : block)
    count += there.length
  }
  return kept
}

/** What a site writes below every article. */
const footers: readonly (readonly string[])[] = [
  ['Dieser Beitrag wird fortlaufend aktualisiert.', '© Norddienst – alle Rechte vorbehalten'],
  [
    'This story is being updated.',
    'Read all about it in our evening newsletter, free of charge and every day.',
  ],
  [
    'Haben Sie einen Fehler gefunden? Schreiben Sie uns an die Redaktion, wir gehen jedem Hinweis nach.',
    'Über uns',
    'Der Norddienst ist eine unabhängige Nachrichtenagentur mit Büros in zwölf Städten. Unsere Texte dürfen nur mit schriftlicher Genehmigung übernommen werden.',
  ],
]

/** A short article with the quote somewhere in it, the footer too, and what stands below it. */
function shortened(
  { blocks }: Article,
  chance: Chance,
): { before: Marked; footer: readonly string[]; words: number } {
  const words = chance.between(LEAST, MOST)
  const footer = chance.pick(footers)
  const all = [...beginningOf(blocks, words), ...footer]
  return { before: mark(all, pickSpan(all.join('\n'), chance)), footer, words }
}

/** Another article in place of the short one, with the same footer. */
const another = (name: string, other: (article: Article, chance: Chance) => readonly string[]): Edit => ({
  name,
  apply(_, article, chance) {
    const { before, footer, words } = shortened(article, chance)
    return { before, now: [...beginningOf(other(article, chance), words), ...footer] }
  },
})

/** A newer version of the short one. */
const version = (name: string, edits: readonly Edit[]): Edit => ({
  name,
  apply(_, article, chance) {
    const { before } = shortened(article, chance)
    const blocks = before.map((block) => block.replaceAll(MARKS, ''))
    const now = chance.pick(edits).apply(before, { ...article, blocks }, chance)?.now
    return now ? { before, now } : null
  },
})

const anew: Edit = { name: '', apply: (marked, _, chance) => ({ now: setAnew(marked, chance) }) }

/** Articles of 40 to 120 words, with what a site writes below all of its own. */
export const short: readonly Edit[] = [
  another('another one', (article, chance) => article.related(chance.between(1, 1e9))),
  another('the same form with other names and numbers', filledAnew),
  version('other paragraphs put in', otherParagraphs.slice(0, 1)),
  version('other paragraphs edited', otherParagraphs.slice(1)),
  version('all set anew', [anew]),
  version('a word inside the quote', inside.slice(0, -2)),
  version('a word edited beside the quote', around.slice(0, 2)),
]
