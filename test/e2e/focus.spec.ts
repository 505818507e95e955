import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { addArticle, addClaim } from './articles.ts'
import { hold, holdAnswers, slowDown } from './hold.ts'
import { articleText, cards } from './selecting.ts'

/** What has the focus, null where nothing in sight has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    return element === document.body || !element?.checkVisibility() ? null : element.outerHTML.slice(0, 80)
  })

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

test('whoever goes on while a status or evidence is being saved keeps the focus, and the form opened meanwhile', async ({
  stopped: app,
}) => {
  const harbour = await addArticle(app, 'Harbour.txt', 'The harbour is closed. The ministry denies it.')
  await addClaim(app, harbour, 'The harbour is closed')
  await addClaim(app, harbour, 'The ministry denies it')
  const page = await app.start()
  const first = cards(page).first()
  const second = cards(page).nth(1)
  await first.focus()

  const releaseStatus = await hold(page, 'claims.status')
  await page.keyboard.press('Shift+C')
  await expect(first.getByRole('textbox', { name: 'What confirms it?' })).toBeFocused()
  await page.keyboard.type('Seen from the quay')
  await page.keyboard.press('Control+Enter')
  await second.focus()
  await page.keyboard.press('Shift+C')
  const asked = second.getByRole('textbox', { name: 'What confirms it?' })
  await expect(asked).toBeFocused()
  releaseStatus()
  await expect(page.getByRole('article', { name: 'Claim, confirmed' })).toContainText('Seen from the quay')
  await expect(page.locator('.save')).toContainText('Saved')
  await expect(asked).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(second).toBeFocused()

  const releaseEvidence = await hold(page, 'evidence.add')
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'New evidence' })
  await expect(form).toBeVisible()
  await form.getByRole('radio', { name: 'Words' }).check()
  await form.getByRole('textbox', { name: 'What was said' }).fill('On the telephone')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Control+1')
  await expect(articleText(page)).toBeFocused()
  releaseEvidence()
  await expect(form).toBeHidden()
  await expect(articleText(page)).toBeFocused()
})

test('what goes with the answer of a slow disk leaves the focus with what is left', async ({
  stopped: app,
}) => {
  const harbour = await addArticle(
    app,
    'Harbour.txt',
    'One is closed. Two is open. Three is gone. Allegedly Four stays.',
  )
  for (const word of ['One', 'Two', 'Three']) await addClaim(app, harbour, word)
  const page = await app.start()

  await test.step('a card, before its answer: the next one', async () => {
    const release = await holdAnswers(page, 'claims.trash')
    await cards(page).nth(1).focus()
    await page.keyboard.press('Delete')
    await expect(cards(page)).toHaveCount(2)
    await expect(cards(page).nth(1)).toBeFocused()
    await expect(cards(page).nth(1)).toContainText('Three')
    release()
    await expect(page.locator('.save')).toContainText('Saved')
    await expect(cards(page).nth(1)).toBeFocused()
  })

  await test.step('a card that could not go is where one is', async () => {
    app.allowProblem(/net::ERR_FAILED/)
    await page.route('**/api/claims.trash', (route) => route.abort())
    await page.keyboard.press('Delete')
    await expect(page.locator('.toast-problem')).toBeVisible()
    await expect(cards(page)).toHaveCount(2)
    await expect(cards(page).nth(1)).toBeFocused()
    await page.unrouteAll()
  })

  await test.step('a button that is gone with what it brought back', async () => {
    await articleText(page).focus()
    await page.keyboard.press('s')
    await page.keyboard.press('x')
    await page.keyboard.press('Control+Shift+4')
    await page.getByText('Dismissed: 1').click()
    await slowDown(page, 'lens.bringBack', 400)
    const back = page.getByRole('button', { name: 'Bring back' })
    await back.focus()
    await page.keyboard.press('Enter')
    await expect(back).toHaveCount(0)
    await expect.poll(() => focused(page)).not.toBeNull()
  })
})

test('whoever types while the archive is being read goes on typing when its list is there', async ({
  stopped: app,
}) => {
  const harbour = await addArticle(app, 'Harbour.txt', 'The harbour is closed. The ministry denies it.')
  await addClaim(app, harbour, 'The harbour is closed')
  const page = await app.start()
  await expect(articleText(page)).toBeVisible()
  const list = page.getByRole('region', { name: 'Archive' }).locator('.claim-open')
  const search = page.getByRole('searchbox', { name: 'Search all claims' })

  const release = await hold(page, 'claims.list')
  await page.keyboard.press('Control+2')
  await page.keyboard.press('/')
  await expect(search).toBeFocused()
  release()
  await expect(list).toHaveCount(1)
  await page.keyboard.type('harbour')
  await expect(search).toHaveValue('harbour')
  await page.keyboard.press('Enter')
  await expect(list).toBeFocused()
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

test('what cannot be told to a dialog that was closed meanwhile closes no other one', async ({
  stopped: app,
}) => {
  await addArticle(app, 'Harbour.txt', 'The harbour is closed.')
  const page = await app.start()
  await expect(articleText(page)).toBeFocused()
  let refuse = () => {}
  const asked = new Promise<void>((resolve) => {
    void page.route('**/api/trash.outlook', async (route) => {
      await new Promise<void>((released) => {
        refuse = released
        resolve()
      })
      await route.fulfill({ json: { ok: false, code: 'disk-failed', detail: {} } })
    })
  })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('empty the trash')
  await page.keyboard.press('Enter')
  await asked
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+,')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await expect(settings).toBeVisible()
  const refused = page.waitForResponse('**/api/trash.outlook')
  refuse()
  await (await refused).finished()
  await settings.getByRole('combobox', { name: 'Appearance' }).selectOption('dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(settings).toBeVisible()
})
