import { expect, test } from '../support/app.ts'
import { beleg } from './beleg.ts'
import { articleText, cards, selectWithMouse, toolbar, underlined } from './selecting.ts'
import type { Page } from '@playwright/test'

const text = `Der Hafen wird ausgebaut\r
\r
Der Minister kündigte am Montag an, „bis zu 9.000“ Menschen würden am Kai arbeiten. 👩‍🚀 Die Reederei schwieg.\r
\r
Nach Angaben der Agentur Velpress sei der Vertrag unterschrieben. Eine Bestätigung steht noch aus.`

async function bringIn(page: Page): Promise<void> {
  await page.getByText('Bring in an article…').click()
  await page.getByRole('textbox', { name: 'Paste the text of an article' }).fill(text)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Der Hafen wird ausgebaut')
  await expect(page.getByRole('textbox', { name: 'Language' })).toHaveValue('de')
  await page.getByRole('textbox', { name: 'Publisher' }).fill('Musterblatt')
  await page.getByRole('button', { name: 'Add to the notebook' }).click()
  await expect(articleText(page)).toContainText('Der Minister kündigte')
}

async function prove(page: Page): Promise<void> {
  const claim = page.getByRole('article', { name: /^Claim/ }).filter({ hasText: 'sei der Vertrag' })
  await claim.getByRole('button', { name: 'Add evidence' }).click()
  const form = claim.getByRole('form', { name: 'New evidence' })
  await form.getByText('Words', { exact: true }).click()
  await form.getByRole('textbox', { name: 'What was said' }).fill('Der Vertrag, Seite 3')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(claim).toContainText('1 for')
  await claim.getByText('confirmed', { exact: true }).click()
  await claim.getByRole('textbox', { name: 'What confirms it?' }).fill('Vertrag lag der Redaktion vor')
  await claim.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('article', { name: 'Claim, confirmed' })).toContainText(
    'Vertrag lag der Redaktion vor',
  )
}

async function findAndOpen(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search all claims' }).fill('vertrag')
  const row = page.getByRole('region', { name: 'Archive' }).locator('[data-row]')
  await expect(row).toHaveCount(1)
  await row.getByText('sei der Vertrag').dblclick()
  await expect(articleText(page)).toBeVisible()
  await page.getByRole('tab', { name: /^Cards/ }).click()
  await expect(page.getByRole('article', { name: 'Claim, confirmed' })).toHaveAttribute(
    'aria-current',
    'true',
  )
}

async function saveReport(page: Page, format: string): Promise<void> {
  await page.getByRole('button', { name: 'Make a report…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Report' })
  await dialog.getByLabel('Format').selectOption({ label: format })
  await dialog.getByRole('button', { name: 'Save the report' }).click()
  await expect(dialog).toBeHidden()
}

/** A report without the time it was made at. */
const undated = (report: Buffer) => report.toString('utf8').replaceAll(/\d{1,2}:\d{2}(:[\d.]+Z)?/g, '')

test(
  'a working day with the mouse: bring in, mark, claim, prove, confirm, note, find, report, and all of it is there after a restart',
  { tag: '@desktop' },
  async ({ app }) => {
    test.slow()
    const { page } = app
    const tool = (name: string) => toolbar(page).getByRole('button', { name, exact: true }).click()
    await bringIn(page)
    await expect
      .poll(() => underlined(page))
      .toContain('lens-confirmation-pending: Bestätigung steht noch aus')
    await selectWithMouse(page, 'bis zu 9.000')
    await tool('Claim')
    await expect(page.getByRole('article', { name: 'Claim, unconfirmed' })).toContainText('bis zu 9.000')
    await selectWithMouse(page, 'Menschen würden am Kai arbeiten. 👩‍🚀 Die')
    await tool('Highlight in blue')
    await selectWithMouse(page, 'sei der Vertrag unterschrieben')
    await tool('Claim')
    await prove(page)
    await selectWithMouse(page, 'Eine Bestätigung steht noch aus')
    await tool('Quote in the note')
    await page.getByRole('textbox', { name: /^Note on/ }).click()
    await page.keyboard.type('Ask the ministry')
    await expect(page.getByText(/^Saved/)).toBeVisible()
    await findAndOpen(page)
    const html = await app.download(() => saveReport(page, 'HTML'))
    const markdown = await app.download(() => saveReport(page, 'Markdown'))
    expect(html.name).toMatch(/\.html$/)
    for (const words of ['Vertrag lag der Redaktion vor', 'not confirmed', 'Ask the ministry', 'Musterblatt'])
      expect(html.bytes.toString('utf8')).toContain(words)
    expect(markdown.bytes.toString('utf8')).toContain('Vertrag lag der Redaktion vor')

    await app.restart()
    await expect(articleText(app.page)).toContainText('Der Minister kündigte')
    await expect(cards(app.page)).toHaveCount(3)
    const again = await app.download(() => saveReport(app.page, 'HTML'))
    expect(undated(again.bytes)).toBe(undated(html.bytes))
    await app.close()

    const { articles } = await beleg<{ articles: { id: string }[] }>(app, 'list')
    const shown = await beleg<Shown>(app, 'show', articles[0]?.id ?? '')
    expect(shown.claims.map(({ status, passage }) => [status, passage.exact])).toEqual([
      ['unconfirmed', 'bis zu 9.000'],
      ['confirmed', 'sei der Vertrag unterschrieben'],
    ])
    expect(shown.highlights.map(({ color, passage }) => [color, passage.exact])).toEqual([
      ['blue', 'Menschen würden am Kai arbeiten. 👩‍🚀 Die'],
    ])
    for (const { passage } of [...shown.claims, ...shown.highlights])
      expect(shown.text.slice(passage.start, passage.end)).toBe(passage.exact)
    expect(shown.note).toContain('Ask the ministry')
    expect(await beleg(app, 'check')).toEqual({ ok: true, articles: 1, claims: 2, captures: 1 })
  },
)

interface Anchored {
  passage: { exact: string; start: number; end: number }
}
interface Shown {
  text: string
  note: string
  claims: (Anchored & { status: string })[]
  highlights: (Anchored & { color: string })[]
}
