import { buffer } from 'node:stream/consumers'
import { call } from '../api/call.ts'
import { BelegError } from '../../shared/errors.ts'
import { lens } from '../../shared/lens/index.ts'
import { lensLanguage, lensLanguages, type LensLanguage } from '../../shared/lens/languages.ts'
import type { Span } from '../../shared/lens/mark.ts'
import { textOf } from '../../shared/model/block.ts'
import { columns } from './columns.ts'
import { articleId, reading } from './open.ts'
import type { Cli } from './run.ts'

export interface LensOptions {
  stdin?: true
  language?: LensLanguage
}

/**
 * `lens`: the marks of an article's newest capture or, without an id, of the text on standard input, to which all offsets then
 * refer unchanged. Without a language it is the article's.
 * @throws BelegError `language-unknown`, `not-text`
 */
export async function readThroughLens(
  cli: Cli,
  id: string | undefined,
  language?: LensLanguage,
): Promise<void> {
  if (id === undefined) return show(cli, await standardInput(), language ?? null, '')
  await reading(cli, async ({ api }) => {
    const article = await call(api, 'articles.get', { id: articleId(id) })
    show(cli, textOf(article.blocks), language ?? lensLanguage(article.language), article.language)
  })
}

/** A byte order mark stays: it is a part of what was given. @throws BelegError `not-text` */
async function standardInput(): Promise<string> {
  const bytes = await buffer(process.stdin)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new BelegError('not-text', { file: '-' })
  }
}

function show(cli: Cli, text: string, language: LensLanguage | null, tag: string): void {
  if (!language) throw new BelegError('language-unknown', { language: tag, known: lensLanguages.join(', ') })
  const marks = lens(text, language)
  const words = ({ start, end }: Span) => text.slice(start, end)
  cli.print({ marks }, () =>
    marks.length === 0
      ? 'No marks.\n'
      : columns([
          ['CLASS', 'CUE', 'SPEAKER', 'SENTENCE'],
          ...marks.map(({ class: name, cue, speaker, sentence }) => [
            ...[name, words(cue), speaker ? words(speaker) : '', words(sentence)],
          ]),
        ]),
  )
}
