import type { ArticleMeta } from '../../shared/model/article.ts'
import type { Block } from '../../shared/model/block.ts'
import { cleanLine } from './clean.ts'

/** A first line longer than this is no headline; titles made of text are cut there. UTF-16 units. */
const HEADLINE = 120
/** How much of the text the language is told from. */
const LANGUAGE_SAMPLE = 5000
/** Of fewer letters, about three words, one guess in twenty is wrong although the detector trusts itself. */
const LANGUAGE_LETTERS = 20

/** What the source states, and of the rest only title and language, told from its text. The title is never empty. */
export async function completeMeta(
  stated: Partial<ArticleMeta>,
  blocks: readonly Block[],
  file: string,
): Promise<ArticleMeta> {
  return {
    title: stated.title || guessTitle(blocks, file),
    authors: stated.authors ?? [],
    publisher: stated.publisher ?? '',
    url: stated.url ?? '',
    published: stated.published ?? '',
    language: stated.language || (await guessLanguage(blocks)),
  }
}

function guessTitle(blocks: readonly Block[], file: string): string {
  const block = blocks.find(({ type, text }) => type !== 'code' && type !== 'image' && text.trim() !== '')
  const first = cleanLine(block?.text.slice(0, 10 * HEADLINE) ?? '')
  if (first !== '' && first.length <= HEADLINE) return first
  return cleanLine(file.replace(/(.)\.[^.]*$/u, '$1')) || shortened(first)
}

function shortened(line: string): string {
  const words = line.slice(0, HEADLINE).replace(/\s+\S*$/u, '')
  return `${words.replace(/\p{Surrogate}$/u, '')}…`
}

/** The two-letter tag of the language; empty for a few words, and when the detector does not trust itself. */
async function guessLanguage(blocks: readonly Block[]): Promise<string> {
  let sample = ''
  for (const { type, text } of blocks) {
    if (sample.length > LANGUAGE_SAMPLE) break
    if (type !== 'code') sample += `${text.slice(0, LANGUAGE_SAMPLE)}\n`
  }
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LANGUAGE_LETTERS) return ''
  // Its tables take a while to load, so only when an article is read.
  const { eld } = await import('eld/extrasmall')
  const guess = eld.detect(sample)
  return guess.isReliable() && /^[a-z]{2}$/u.test(guess.language) ? guess.language : ''
}
