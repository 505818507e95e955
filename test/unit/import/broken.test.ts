import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSource } from '../../../electron/import/read.ts'
import type { BelegError } from '../../../shared/errors.ts'
import { messages } from '../../../shared/i18n/index.ts'
import { atTheDesk } from '../api/desk.ts'
import { broken } from './broken/files.ts'
import { longPdf } from './broken/pdf.ts'
import { AWAY } from './broken/what.ts'
import { lines, pdfOf } from './pdf-writer.ts'

/** How long anybody waits for a refusal, in milliseconds, on a machine that is busy with other tests. */
const PATIENCE = 60_000

/** Every file in a notebook and what is in it, but for what can be made again and what says who has it open. */
async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.cache'))
    .map((entry) => join(entry.parentPath, entry.name))
  const hashed = files.map(async (file) => [
    file,
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex'),
  ])
  return Object.fromEntries(
    (await Promise.all(hashed)).filter(([file]) => !file?.includes('lock')),
  ) as Record<string, string>
}

describe('a file that is broken, hostile or huge', () => {
  test.each(broken.map((each) => [`${each.file}, ${each.what}`, each] as const))(
    '%s: is read inert or refused in a sentence, in time, and leaves nothing behind',
    async (_, { file, bytes, refused, text }) => {
      const { ask, folder } = await atTheDesk('Der Hafen ist offen.')
      const before = await contents(folder)
      const begin = performance.now()
      const source = { file, method: 'file' as const, bytes: Buffer.from(bytes()).toString('base64') }
      const found = await ask('import.read', source).catch((error: unknown) => error)
      expect(performance.now() - begin).toBeLessThan(PATIENCE)
      expect(await contents(folder)).toEqual(before)
      expect('pwned' in globalThis).toBe(false)
      if (refused !== undefined) {
        expect(found).toMatchObject({ name: 'BelegError', code: refused, detail: { file } })
        for (const locale of ['en', 'de'] as const) {
          const sentence = messages(locale).errorText(refused, (found as BelegError).detail)
          expect(sentence).toContain(file)
          expect(sentence).toMatch(/^[\p{Lu}“„].{30,}\.$/u)
          expect(sentence).not.toMatch(/undefined|NaN|\[object/)
        }
        return
      }
      expect(found).not.toBeInstanceOf(Error)
      const { draft, opening } = found as Awaited<ReturnType<typeof ask<'import.read'>>>
      expect(opening).toEqual(typeof text === 'string' ? text : expect.stringMatching(text ?? /./))
      expect(JSON.stringify(found)).not.toContain(new URL(AWAY).hostname)
      await ask('import.discard', { draft })
    },
    2 * PATIENCE,
  )

  test(
    'that fills the memory takes nothing with it that is read at the same time',
    async () => {
      const page = (number: number) => lines([`Kai ${'und noch einer '.repeat(number % 5)}ist zu.`])
      const long = pdfOf(Array.from({ length: 1200 }, (_, number) => page(number)))
      const [bad, good] = await Promise.allSettled([
        // Time is no matter here: on a busy machine filling the memory takes longer than a source may.
        readSource({ file: 'böse.pdf', bytes: longPdf(2) }, { deadline: 2 * PATIENCE }),
        readSource({ file: 'lang.pdf', bytes: long }, { deadline: 2 * PATIENCE }),
      ])
      const refused = { code: 'out-of-memory', detail: { file: 'böse.pdf' } }
      expect(bad).toMatchObject({ status: 'rejected', reason: refused })
      expect(good.status).toBe('fulfilled')
    },
    4 * PATIENCE,
  )
})
