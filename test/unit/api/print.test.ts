import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { describe, expect, test, vi } from 'vitest'
import { findChromium } from '../../../electron/loopback/chromium.ts'
import { readPdf } from '../../support/pdf.ts'
import { atTheDesk } from './desk.ts'

/** What is printed right now lies in these folders. */
const printing = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('beleg-print-')).toSorted()

const plain = { statement: '', speaker: '', tags: [], status: 'unconfirmed' as const, reason: '' }

describe('a report as PDF', () => {
  test.skipIf(findChromium() === null)(
    'has the words, an outline, tags, a running title and page numbers',
    async () => {
      const { ask, article, span } = await atTheDesk('Bis zu 9.000 Soldaten stehen dort.\n'.repeat(60))
      await ask('claims.add', { ...plain, article, span: await span(article, '9.000') })
      const made = await ask('reports.make', {
        subject: { type: 'articles', ids: [article] },
        format: 'pdf',
        choices: { locale: 'en' },
      })
      const bytes = 'base64' in made.content ? Buffer.from(made.content.base64, 'base64') : Buffer.alloc(0)
      const { pages, outline, tagged, title } = await readPdf(bytes)
      expect(title).toBe('Kim sagt Rückhalt zu')
      expect(pages.length).toBeGreaterThan(1)
      expect(pages[0]).toContain('Bis zu 9.000')
      expect(pages[1]).toContain('Kim sagt Rückhalt zu')
      expect(pages[1]).toContain(`2 / ${pages.length}`)
      expect(pages.join(' ')).toContain('not confirmed')
      expect(outline).toContain('Kim sagt Rückhalt zu')
      expect(outline).toContain('Claims')
      expect(tagged).toBe(true)
    },
    60_000,
  )

  test.skipIf(findChromium() === null)(
    'that is stopped leaves no browser behind',
    async () => {
      const { ask, article, events } = await atTheDesk('Bis zu 9.000 Soldaten stehen dort.\n'.repeat(20_000))
      const before = await printing()
      const made = ask('reports.make', {
        subject: { type: 'articles', ids: [article] },
        format: 'pdf',
        choices: { locale: 'en' },
        ticket: 'paper',
      })
      const refused = made.catch((error: unknown) => error)
      await vi.waitUntil(() => events.some((event) => 'phase' in event && event.phase === 'printing'), 30_000)
      await vi.waitUntil(async () => (await printing()).length > before.length, 30_000)
      await ask('reports.cancel', { ticket: 'paper' })
      expect(await refused).toMatchObject({ code: 'cancelled' })
      expect(await printing()).toEqual(before)
    },
    60_000,
  )

  test('is refused where there is nothing to print with', async () => {
    const { ask, article } = await atTheDesk('Ein Text.')
    vi.stubEnv('PATH', '')
    const made = ask('reports.make', {
      subject: { type: 'articles', ids: [article] },
      format: 'pdf',
      choices: { locale: 'en' },
    })
    await expect(made).rejects.toMatchObject({ code: 'no-printer' })
    vi.unstubAllEnvs()
  })
})
