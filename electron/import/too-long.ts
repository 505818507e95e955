import { BelegError } from '../../shared/errors.ts'

/** What the window can still show and mark, in UTF-16 units and blocks: seven times an article of 100,000 words. */
const LONGEST = 5_000_000
const MOST_BLOCKS = 50_000

/** @throws BelegError `text-too-long` */
export function refuseLong(file: string, blocks: readonly { text: string }[]): void {
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0)
  if (characters > LONGEST || blocks.length > MOST_BLOCKS)
    throw new BelegError('text-too-long', { file, characters, blocks: blocks.length })
}

/**
 * Refuses, before anything is made of it, what is certainly too long: half of it may be markup and spaces that go.
 * @param characters in UTF-16 units
 * @throws BelegError `text-too-long`
 */
export function refuseFarTooLong(file: string, characters: number): void {
  if (characters > 2 * LONGEST) throw new BelegError('text-too-long', { file, characters })
}

const PARAGRAPH = /\n[ \t]*\n(?=[^\n])/gu

/**
 * The same for a text whose paragraphs stand between blank lines, as code may have some too.
 * @throws BelegError `text-too-long`
 */
export function refuseFarTooMany(file: string, text: string): void {
  refuseFarTooLong(file, text.length)
  const blocks = text.match(PARAGRAPH)?.length ?? 0
  if (blocks > 2 * MOST_BLOCKS)
    throw new BelegError('text-too-long', { file, characters: text.length, blocks })
}
