import type { Review } from '../../../shared/api/versions.ts'
import { atTheDesk } from './desk.ts'

/** An article as it came in first. */
export const first = [
  'Der Hafen von Sundby',
  'Am Dienstag haben sich die Außenminister in Sundby getroffen, das Gespräch verlief freundschaftlich.',
  'Im Grenzgebiet sollen nach Angaben der Agentur bis zu 9.000 Soldaten stehen, heißt es aus der Hauptstadt.',
  'Eine amtliche Bestätigung der Zahlen steht noch aus, Beobachter halten auch mehr für möglich.',
  'Beide Seiten wollen im Herbst erneut über den Ausbau des Hafens sprechen.',
].join('\n')

/** The same as it came in again: a line more, a number corrected, a line gone. */
export const second = first
  .replace('Der Hafen von Sundby\n', 'Der Hafen von Sundby\nDieser Artikel wurde am Mittwoch aktualisiert.\n')
  .replace('bis zu 9.000 Soldaten', 'bis zu 12.000 Soldaten')
  .replace(
    'Eine amtliche Bestätigung der Zahlen steht noch aus, Beobachter halten auch mehr für möglich.\n',
    '',
  )

/** What is marked in it. */
export const quotes = [
  'Der Hafen',
  'Gespräch verlief freundschaftlich',
  'bis zu 9.000 Soldaten',
  'amtliche Bestätigung der Zahlen',
]

/** A desk with the article on it. */
export type Desk = Awaited<ReturnType<typeof atTheDesk>>

/** Marks words of an article. @returns the highlight's id */
export async function mark(
  { ask, span }: Desk,
  article: string,
  exact: string,
  comment = '',
): Promise<string> {
  const made = await ask('highlights.add', {
    article,
    span: await span(article, exact),
    color: 'blue',
    comment,
    tags: [],
  })
  return made.id
}

/** Makes an unconfirmed claim in an article. @returns its id */
export async function claim({ ask, span }: Desk, article: string, exact: string): Promise<string> {
  const more = { statement: exact, speaker: '', tags: [], status: 'unconfirmed' as const, reason: '' }
  return (await ask('claims.add', { article, span: await span(article, exact), ...more })).id
}

/** Brings a text in as the newest version of an article. */
export async function bring({ ask }: Desk, article: string, text: string, meta: object = {}) {
  const bytes = Buffer.from(text).toString('base64')
  const { draft } = await ask('import.read', { method: 'file', file: 'neu.txt', bytes })
  const { title, authors, publisher, url, published, language } = await ask('articles.get', { id: article })
  return ask('import.keep', {
    draft,
    meta: { title, authors, publisher, url, published, language, ...meta },
    versionOf: article,
  })
}

/** What there is to review. */
export async function review({ ask }: Desk, article: string, capture?: string): Promise<Review> {
  const found = await ask('versions.review', { article, ...(capture !== undefined && { capture }) })
  if (!found) throw new Error('there is nothing to review')
  return found
}

/** The first text with its marks, and the second as its newer version. */
export async function aNewerVersion() {
  const desk = await atTheDesk(first)
  const { article } = desk
  const ids: string[] = []
  for (const quote of quotes) ids.push(await mark(desk, article, quote))
  const view = await bring(desk, article, second)
  return { ...desk, ids, view }
}
