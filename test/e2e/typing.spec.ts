import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { addArticle, addClaim } from './articles.ts'
import { dialog, library, row } from './in-library.ts'
import { articleText, cards } from './selecting.ts'

/** Begins to compose characters in a field, as an input method does, and presses a key that is meant for that. */
async function pressWhileComposing(page: Page, field: Locator, key: string): Promise<void> {
  await expect(field).toBeFocused()
  const input = await page.context().newCDPSession(page)
  await input.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 })
  await page.keyboard.press(key)
  await expect(field).toBeFocused()
  await input.send('Input.insertText', { text: '日本' })
  await expect(field).toHaveValue('日本')
  await input.detach()
}

test('the keys of an input method are its own, wherever one types', async ({ stopped: app }) => {
  const harbour = await addArticle(app, 'Harbour.txt', 'The harbour is closed.')
  await addClaim(app, harbour, 'The harbour is closed')
  const page = await app.start()
  await expect(articleText(page)).toBeFocused()

  await test.step('in the filter of the library, whose arrows lead to its rows', async () => {
    const filter = library(page).getByRole('searchbox')
    await filter.focus()
    await pressWhileComposing(page, filter, 'ArrowDown')
    await filter.fill('')
    await pressWhileComposing(page, filter, 'Escape')
    await filter.fill('')
  })

  await test.step('in the name of a collection, whose dialog Escape closes', async () => {
    await library(page).getByRole('button', { name: 'New collection…' }).click()
    const name = dialog(page).getByRole('textbox')
    await pressWhileComposing(page, name, 'Escape')
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
  })

  await test.step('in the tags of a card, of which Enter makes one', async () => {
    await cards(page).first().click()
    const tags = cards(page).first().getByRole('combobox', { name: 'Tags' })
    await tags.focus()
    await pressWhileComposing(page, tags, 'Enter')
    await expect(
      cards(page)
        .first()
        .getByRole('button', { name: /^Remove tag/ }),
    ).toHaveCount(0)
  })

  await test.step('in a palette, which goes to what Enter picks', async () => {
    await page.keyboard.press('Control+p')
    await pressWhileComposing(page, dialog(page).getByRole('combobox'), 'Enter')
  })
})

test('a tag that is being typed on a card is kept when a key shows another article', async ({
  stopped: app,
}) => {
  const ferry = await addArticle(app, 'Ferry.txt', 'The ferry sails again.')
  await addClaim(app, ferry, 'The ferry sails again')
  await addArticle(app, 'Harbour.txt', 'The harbour is closed.')
  const page = await app.start()
  await row(page, 'The harbour').click()
  await row(page, 'The ferry').focus()
  await page.keyboard.press('Control+Enter')
  await expect(articleText(page)).toContainText('The ferry')
  await cards(page).first().click()
  await cards(page).first().getByRole('combobox', { name: 'Tags' }).fill('ports')
  await page.keyboard.press('Control+PageDown')
  await expect(articleText(page)).toContainText('The harbour')
  await row(page, 'The ferry').click()
  await expect(cards(page).first()).toContainText('ports')
  // And when the window goes.
  await cards(page).first().click()
  await cards(page).first().getByRole('combobox', { name: 'Tags' }).fill('ships')
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')))
  await expect(cards(page).first().getByRole('button', { name: 'Remove tag ships' })).toBeVisible()
})

test('a palette has the keys wherever else in it one presses, and keys before anything is found lead nowhere', async ({
  stopped: app,
}) => {
  await addArticle(app, 'Harbour.txt', 'The harbour is closed. The harbour is open.')
  const page = await app.start()
  await expect(articleText(page)).toBeFocused()
  await page.keyboard.press('Control+Shift+f')
  const field = dialog(page).getByRole('combobox')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('harbour')
  await expect(dialog(page).getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await dialog(page)
    .getByText(/^Articles/)
    .click()
  await expect(field).toBeFocused()
  await dialog(page).getByRole('status').click()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
})

test('a notice goes when its time is over, whatever is said after it', async ({ stopped: app }) => {
  for (const name of ['Ferry', 'Harbour', 'Quay'])
    await addArticle(app, `${name}.txt`, `The ${name} is closed.`, '--title', `${name} news`)
  const page = await app.start()
  await expect(articleText(page)).toBeFocused()
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  const trashed = (title: string) => page.getByRole('region', { name: 'Notices' }).getByText(`${title} news`)
  const trash = async (title: string) => {
    await row(page, title).focus()
    await page.keyboard.press('Delete')
    await expect(trashed(title)).toBeVisible()
  }
  await trash('Ferry')
  await page.clock.runFor(9_000)
  await trash('Harbour')
  await page.mouse.move(0, 0)
  await page.clock.runFor(4_000)
  await expect(trashed('Ferry')).toBeHidden()
  await expect(trashed('Harbour')).toBeVisible()
})
