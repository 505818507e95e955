import { expect, test } from '../support/app.ts'
import { addArticle, addClaim } from './articles.ts'
import { holdAnswers } from './hold.ts'
import { articleText, cards } from './selecting.ts'
import { focused } from './focused.ts'

test('what is trashed and taken back leaves the focus with what is left', async ({ stopped: app }) => {
  const harbour = await addArticle(app, 'Harbour.txt', 'The harbour is closed. The ministry denies it.')
  await addArticle(app, 'Ferry.txt', 'The ferry sails again.')
  await addClaim(
    app,
    harbour,
    'The harbour is closed',
    '--status',
    'refuted',
    '--reason',
    'Seen from the quay',
  )
  await addClaim(app, harbour, 'The ministry denies it', '--status', 'confirmed', '--reason', 'By telephone')
  const page = await app.start()
  const row = (title: string) => page.locator('.library .row-open').filter({ hasText: title })
  const kept = async () => expect.poll(() => focused(page)).not.toBeNull()
  await row('The harbour').click()
  await expect(articleText(page)).toContainText('The harbour')

  await test.step('the note, for the details and the lens, whose tabs have it then', async () => {
    await page.keyboard.press('Control+Shift+2')
    await expect(page.getByRole('textbox', { name: /^Note on/ })).toBeFocused()
    await page.keyboard.press('Control+Shift+3')
    await expect(page.getByRole('tab', { name: 'Details' })).toBeFocused()
    await page.keyboard.press('Control+Shift+4')
    await expect(page.getByRole('tab', { name: 'Lens' })).toBeFocused()
    await page.keyboard.press('Control+Shift+1')
    await expect(cards(page).first()).toBeFocused()
  })

  await test.step('the archive, for the tab of what is shown beside the article', async () => {
    await page.keyboard.press('Control+2')
    await expect(page.getByRole('region', { name: 'Archive' }).locator('.claim-open:focus')).toHaveCount(1)
    // Frames come late, as on a busy machine.
    await page.evaluate(() => (window.requestAnimationFrame = (then) => window.setTimeout(then, 200)))
    await page.keyboard.press('Control+Shift+3')
    await expect(page.getByRole('tab', { name: 'Details' })).toBeFocused()
    await page.keyboard.press('Control+Shift+1')
    await expect(cards(page).first()).toBeFocused()
  })

  await test.step('a claim of the archive, for the text it stands in', async () => {
    await page.keyboard.press('Control+2')
    await expect(page.getByRole('region', { name: 'Archive' }).locator('.claim-open:focus')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(articleText(page)).toBeFocused()
  })

  await test.step('archive, trash and search, for the text when Escape leaves them or one goes back', async () => {
    const inArchive = page.getByRole('region', { name: 'Archive' }).locator('.claim-open:focus')
    for (const way of ['Escape', 'Alt+ArrowLeft']) {
      await page.keyboard.press('Control+2')
      await expect(inArchive).toHaveCount(1)
      await page.keyboard.press(way)
      await expect(articleText(page)).toBeFocused()
    }
    await page.keyboard.press('Control+3')
    await expect(page.getByRole('region', { name: 'Trash' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(articleText(page)).toBeFocused()
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox', { name: 'Search all claims' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(articleText(page)).toBeFocused()
  })

  await test.step('a card, for the text of the article that is opened next', async () => {
    await page.keyboard.press('Control+p')
    await page.keyboard.type('ferry')
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('The ferry')
    await page.keyboard.press('Enter')
    await expect(articleText(page)).toContainText('The ferry')
    await expect(articleText(page)).toBeFocused()
    await row('The harbour').click()
    await expect(cards(page)).toHaveCount(2)
    await page.keyboard.press('Control+Shift+1')
  })

  await test.step('several cards, chosen with a click on their very words', async () => {
    for (const card of [cards(page).first(), cards(page).last()])
      await card
        .locator('[data-own-click], .card-statement')
        .first()
        .click({ modifiers: ['Control'] })
    await expect(page.locator('.card[data-selected="true"]')).toHaveCount(2)
    await page.keyboard.press('Delete')
    await expect(cards(page)).toHaveCount(0)
    await kept()
    await page.keyboard.press('Control+z')
    await expect(cards(page)).toHaveCount(2)
    await kept()
  })

  await test.step('the article that is read, from the palette, and back', async () => {
    await page.keyboard.press('Control+1')
    await expect(articleText(page)).toBeFocused()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('move to the trash')
    await expect(page.getByRole('option', { name: /trash/ }).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(row('The harbour')).toHaveCount(0)
    await expect(articleText(page)).toContainText('The ferry')
    await expect(articleText(page)).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(row('The harbour')).toHaveCount(1)
    await kept()
  })

  await test.step('the rows of the library, one after the other', async () => {
    await row('The ferry').focus()
    await page.keyboard.press('Delete')
    await expect(row('The ferry')).toHaveCount(0)
    await expect(row('The harbour')).toBeFocused()
    await page.keyboard.press('Delete')
    await expect(row('The harbour')).toHaveCount(0)
    await kept()
    await page.keyboard.press('Control+3')
    const trash = page.getByRole('region', { name: 'Trash' })
    await expect(trash.getByRole('listitem')).toHaveCount(2)
    await trash.getByRole('button', { name: 'Restore' }).first().focus()
    await page.keyboard.press('Control+z')
    await expect(row('The harbour')).toHaveCount(1)
    await kept()
  })
})

test('a row that was gone to and trashed in one moment leaves the focus with the rows, not with the text', async ({
  stopped: app,
}) => {
  await addArticle(app, 'Ferry.txt', 'The ferry sails again.')
  await addArticle(app, 'Harbour.txt', 'The harbour is closed.')
  const page = await app.start()
  const row = (title: string) => page.locator('.library .row-open').filter({ hasText: title })
  await expect(articleText(page)).toBeFocused()
  // A busy machine: nobody looks where the focus is while all of this happens.
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  const release = await holdAnswers(page, 'articles.bulk')
  await row('The ferry').focus()
  await page.keyboard.press('Delete')
  await expect(row('The ferry')).toHaveCount(0)
  await page.clock.runFor(200)
  release()
  await page.clock.resume()
  await expect(row('The harbour')).toBeFocused()
})

test('a sentence that keys went to is asked about in a field that has the keys and stays in sight', async ({
  stopped: app,
}) => {
  await addArticle(app, 'Long.txt', 'The quay is closed. Nobody says why.\n\n'.repeat(60))
  const page = await app.start()
  const sentence = page.getByRole('status').filter({ hasText: 'Nobody says why.' })
  await expect(articleText(page)).toContainText('The quay')
  await page.keyboard.press('Control+1')
  await expect(articleText(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(sentence).toBeAttached()
  const first = articleText(page).getByText('The quay').first()
  const away = async () => {
    await page.mouse.move(640, 600)
    await page.mouse.wheel(0, 2500)
    await expect(first).not.toBeInViewport()
  }
  for (const [key, name] of [
    ['m', 'Comment'],
    ['Shift+C', 'What confirms it?'],
  ] as const)
    await test.step(name, async () => {
      await away()
      await page.keyboard.press(key)
      const field = page.getByRole('textbox', { name })
      await expect(field).toBeFocused()
      await expect(first).toBeInViewport()
      await away()
      await page.keyboard.type('hc1')
      await expect(field).toBeInViewport()
      await expect(field).toHaveValue('hc1')
      await page.keyboard.press('Escape')
      await expect(articleText(page)).toBeFocused()
      await expect(cards(page)).toHaveCount(0)
    })
})

test('keys reach the text from the start, Tab stays within a dialog, and Escape leads back', async ({
  stopped: app,
}) => {
  await addArticle(app, 'Ferry.txt', 'The ferry sails again.')
  await addArticle(app, 'Harbour.txt', 'The harbour is closed. The ministry denies it.')
  const page = await app.start()
  await expect(articleText(page)).toBeFocused()

  await page.keyboard.press('Control+Alt+b')
  const dialog = page.getByRole('dialog', { name: 'Backups' })
  const close = dialog.getByRole('button', { name: 'Close' })
  await expect(dialog.locator(':focus')).toHaveCount(1)
  await close.focus()
  await page.keyboard.press('Shift+Tab')
  await expect(dialog.locator('.dialog-foot :focus, .dialog-body :focus')).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(close).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(articleText(page)).toBeFocused()

  await page.keyboard.press('Control+Shift+2')
  await expect(page.getByRole('textbox', { name: /^Note on/ })).toBeFocused()
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('combobox', { name: /^Open an article/ })).toBeFocused()
  await page.keyboard.type('ferry')
  await page.keyboard.press('Enter')
  await expect(articleText(page)).toContainText('The ferry')
  await expect(articleText(page)).toBeFocused()
})
