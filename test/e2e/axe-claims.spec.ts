import type { Page } from '@playwright/test'
import { messages } from '../../shared/i18n/index.ts'
import { expect, test, type App } from '../support/app.ts'
import { addArticle } from './articles.ts'
import { violations } from './axe.ts'
import { beleg } from './beleg.ts'
import { selectWithMouse } from './selecting.ts'

const text =
  'Der Hafen von Sundby bleibt bis Freitag gesperrt, sagt die Behörde in einer Mitteilung. Drei Kräne sind beschädigt, verletzt wurde niemand.\n'

/** A claim with a history, evidence of all kinds and a second passage, in an article that is open. */
async function aFullCard(app: App): Promise<Page> {
  const [first, second] = [
    await addArticle(app, 'Zoll.txt', text, '--title', 'Zoll'),
    await addArticle(app, 'Hafen.txt', text, '--title', 'Hafen'),
  ]
  const { id } = await beleg<{ id: string }>(app, 'claim', 'add', second, '--quote', 'bis Freitag gesperrt')
  await beleg(app, 'claim', 'link', id, first, '--quote', 'Drei Kräne sind beschädigt')
  const prove = (...args: string[]) =>
    beleg<{ evidence: { id: string }[] }>(app, 'claim', 'evidence', id, ...args)
  await prove('--article', first, '--stance', 'supports', '--information', '1')
  await prove('--url', 'https://a.test/x', '--stance', 'contradicts', '--origin', 'Zoll', '--note', 'n')
  const { evidence } = await prove('--text', text, '--stance', 'supports')
  await beleg(app, 'claim', 'status', id, 'confirmed', '--evidence', evidence[0]?.id ?? '')
  await beleg(app, 'claim', 'status', id, 'refuted', '--reason', 'Die Behörde nimmt es zurück.')
  await beleg(app, 'claim', 'recheck', id, '2020-02-29')
  return app.start()
}

for (const [language, theme] of [
  ['en', 'light'],
  ['de', 'dark'],
] as const)
  test(`axe finds nothing wrong with a claim in all its states, ${language}, ${theme}`, async ({
    stopped: app,
  }) => {
    test.slow()
    const m = messages(language)
    const page = await aFullCard(app)
    await page.keyboard.press('Control+,')
    await page.getByRole('combobox', { name: 'Appearance' }).selectOption(theme)
    await page.getByRole('combobox', { name: 'Language' }).selectOption(language)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Hafen/ }).click()
    const card = page.getByRole('feed').getByRole('article').first()
    const found: string[] = []
    const look = async (where: string) => found.push(...(await violations(page, where)))

    await expect(card).toContainText(m.evidenceOrigins(3))
    await look('a card that is not active')
    await card.focus()
    await expect(card.getByRole('region', { name: m.evidenceTitle })).toContainText('%')
    await card.getByText(m.claimHistory(2)).click()
    await card.getByRole('button', { name: /a\.test/ }).click()
    await look('evidence and history')
    await card.getByRole('radio', { name: m.statusName('confirmed'), exact: true }).click()
    await expect(card.getByRole('group', { name: m.claimBasis })).toBeVisible()
    await look('a judgement')
    await page.keyboard.press('Escape')
    await card.focus()
    await page.keyboard.press('e')
    await expect(card.getByRole('form', { name: m.evidenceNew })).toBeVisible()
    await look('new evidence')
    for (const kind of ['url', 'file', 'text'] as const) {
      await card.getByRole('radio', { name: m.evidenceKindName(kind) }).check()
      await look(`new evidence, ${kind}`)
    }
    await page.keyboard.press('Escape')
    await card.focus()
    await page.keyboard.press('l')
    const dialog = page.locator('dialog[open]')
    await expect(dialog.getByRole('combobox', { name: m.mergeFind })).toBeVisible()
    await look('merging')
    await page.keyboard.press('Escape')
    await card.getByRole('button', { name: m.cardMenu }).click()
    await page.getByRole('menuitem', { name: m.claimSplitOff }).click()
    await expect(dialog.getByRole('group', { name: m.splitWhich })).toBeVisible()
    await look('splitting')
    await page.keyboard.press('Escape')
    await selectWithMouse(page, 'verletzt wurde niemand', m.toolbarLabel)
    await page.keyboard.press('l')
    await expect(page.getByRole('combobox', { name: m.linkFind })).toBeFocused()
    await look('linking')
    expect(found).toEqual([])
  })
