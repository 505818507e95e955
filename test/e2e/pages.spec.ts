import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { root } from '../support/host.ts'
import { addArticle, addClaim } from './articles.ts'
import { beleg } from './beleg.ts'
import { articleText } from './selecting.ts'
import { violations } from './axe.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Bring in an article' })
const field = (page: Page, name: string) => dialog(page).getByRole('textbox', { name })

/** Pastes where the focus is, as the system does. */
async function paste(page: Page, text: string, html: string): Promise<void> {
  // Before the library is there, nobody takes what is pasted outside a field.
  await page.getByRole('navigation', { name: 'Library' }).waitFor({ state: 'attached' })
  await page.evaluate(
    ([text, html]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      clipboardData.setData('text/html', html)
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData })
      const target = document.activeElement ?? document.body
      target.dispatchEvent(event)
    },
    [text, html] as const,
  )
}

test('a saved page comes in as its article or whole, with its pictures and what it says about itself', async ({
  app,
}) => {
  const { page } = app
  const file = 'test/fixtures/pages/paywall-de.html'

  await test.step('its fields are shown for correction, and the page can be had whole', async () => {
    await page.keyboard.press('Control+o')
    const buffer = await readFile(join(root, file))
    await dialog(page)
      .locator('input[type="file"]')
      .setInputFiles({ name: 'kai.html', mimeType: 'text/html', buffer })
    await expect(field(page, 'Title')).toHaveValue('Der Kai bleibt zu')
    await expect(field(page, 'Authors')).toHaveValue('Jonas Feld, Mira Sandt')
    await expect(field(page, 'Publisher')).toHaveValue('Altmark-Kurier')
    const opening = dialog(page).getByRole('figure')
    await expect(opening).toContainText('1 picture')
    await expect(opening.getByRole('blockquote')).toHaveText(/^Hafenwirtschaft/)
    await field(page, 'Publisher').fill('Kurier')
    await opening.getByRole('checkbox', { name: 'whole page' }).check()
    await expect(opening.getByRole('blockquote')).toHaveText(/^Ihre Privatsphäre/)
    await expect(opening).toContainText('Pictures left out: 1 not saved in the file')
    await expect(field(page, 'Publisher')).toHaveValue('Kurier')
    await opening.getByRole('checkbox', { name: 'whole page' }).uncheck()
    await expect(opening.getByRole('blockquote')).toHaveText(/^Hafenwirtschaft/)
    await dialog(page).getByRole('button', { name: 'Add to the notebook' }).click()
  })

  await test.step('its picture stands above its caption and can be seen large', async () => {
    const picture = articleText(page).getByRole('img', { name: 'Leerer Kai mit Kränen im Morgenlicht' })
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(60)
    await expect(articleText(page).locator('figcaption')).toHaveText(
      'Kai 3 am Montagmorgen. Foto: Lena Ott / Altmark-Kurier',
    )
    expect(await violations(page, 'picture')).toEqual([])
    await picture.click()
    const large = page.getByRole('dialog', { name: 'Picture, 60 × 40 pixels' })
    await expect(large).toContainText('Kai 3 am Montagmorgen.')
    await page.keyboard.press('Escape')
    await expect(large).toBeHidden()
  })

  await app.close()
  expect(await beleg(app, 'check')).toMatchObject({ ok: true, articles: 1 })
})

test('what was formatted elsewhere is pasted with its formatting, or as words alone', async ({ app }) => {
  const { page } = app
  const html =
    '<meta charset="utf-8"><h2>Fähre fährt</h2><p>Die <b>Reederei</b> teilte mit, <a href="https://example.org/f">am Montag</a> gehe es los.</p><ul><li>eins</li><li>zwei</li></ul><script>document.title = "x"</script>'
  const text = 'Fähre fährt\n\nDie Reederei teilte mit, am Montag gehe es los.\n\n- eins\n- zwei'

  await test.step('a paste outside every field keeps headings, lists, emphasis and links', async () => {
    await paste(page, text, html)
    await expect(dialog(page).getByText('Formatting, links and pictures come along.')).toBeVisible()
    await dialog(page).getByRole('button', { name: 'Next' }).click()
    await expect(field(page, 'Title')).toHaveValue('Fähre fährt')
    await expect(dialog(page).getByRole('checkbox')).toHaveCount(0)
    await dialog(page).getByRole('button', { name: 'Add to the notebook' }).click()
    await expect(articleText(page).getByRole('heading', { name: 'Fähre fährt' })).toBeVisible()
    await expect(articleText(page).locator('strong')).toHaveText('Reederei')
    await expect(articleText(page).locator('li')).toHaveText(['eins', 'zwei'])
    await expect(articleText(page).getByRole('link', { name: 'am Montag' })).toBeVisible()
  })

  await test.step('a paste into the field too, until something in it is changed', async () => {
    await page.keyboard.press('Control+o')
    const words = field(page, 'Paste the text of an article')
    await words.focus()
    await paste(page, text, html)
    await expect(words).toHaveValue(text)
    await dialog(page).getByRole('button', { name: 'Only the words' }).click()
    await expect(dialog(page).getByText('Formatting, links and pictures come along.')).toBeHidden()
    await words.fill('Anders.')
    await dialog(page).getByRole('button', { name: 'Next' }).click()
    await dialog(page).getByRole('button', { name: 'Add to the notebook' }).click()
    await expect(articleText(page)).toHaveText('Anders.')
  })

  await app.close()
  const { articles } = await beleg<{ articles: { id: string }[] }>(app, 'list')
  expect(articles).toHaveLength(2)
  const shown = await beleg<{ captures: object[] }>(app, 'show', articles[1]?.id ?? '')
  expect(shown.captures).toMatchObject([{ method: 'paste', file: '', bytes: Buffer.byteLength(html) }])
})

test('words that run from right to left do so in the head, the text, on cards and in fields', async ({
  stopped: app,
}) => {
  const words = 'تقرير عن الميناء'
  const article = await addArticle(app, 'Report.txt', `${words}\n\nقال الوزير يوم الاثنين إن الميناء سيغلق.`)
  await addClaim(app, article, 'قال الوزير', '--statement', 'الوزير قال ذلك')
  const page = await app.start()
  const isRightToLeft = (at: Locator) =>
    at.evaluate((element) => getComputedStyle(element).direction === 'rtl')
  const claim = page.getByRole('article', { name: /^Claim/ })
  await expect(claim).toContainText('الوزير قال ذلك')
  for (const at of [
    page.getByRole('heading', { name: words }),
    articleText(page).locator('p').first(),
    claim.getByText('الوزير قال ذلك'),
    claim.getByText('قال الوزير', { exact: true }),
  ])
    expect(await isRightToLeft(at)).toBe(true)
  await claim.focus()
  await page.keyboard.press('Enter')
  const field = claim.getByRole('textbox', { name: 'Statement' })
  await expect(field).toBeFocused()
  expect(await isRightToLeft(field)).toBe(true)
})
