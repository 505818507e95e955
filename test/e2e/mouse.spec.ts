import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { hold, holdAnswers } from './hold.ts'
import { addArticle, addClaim } from './articles.ts'
import { drop, fileOf } from './drop.ts'
import { library, row } from './in-library.ts'
import { articleText, cards, dragOver, notices, selectWithMouse, startReading, toolbar } from './selecting.ts'

const scrolled = (page: Page) => page.locator('.article-scroll').evaluate((it) => it.scrollTop)

test('what is made of words that begin out of sight leaves the text where it is', async ({
  stopped: app,
}) => {
  const paragraphs = Array.from({ length: 60 }, (_, i) => `In berth ${i} the quay was closed for days.`)
  await addArticle(app, 'Quays.txt', paragraphs.join('\n\n'))
  const page = await app.start()
  await dragOver(page, 'In berth 20 ')
  await page.getByText('In berth 26 ').scrollIntoViewIfNeeded()
  await page.getByText('In berth 26 ').click({ modifiers: ['Shift'] })
  await page.locator('.article-scroll').evaluate((it) => it.scrollBy(0, 400))
  await expect(page.getByText('In berth 20 ')).not.toBeInViewport()
  await expect(toolbar(page)).toBeVisible()
  const before = await scrolled(page)
  await page.keyboard.press('m')
  await expect(page.getByRole('textbox', { name: 'Comment' })).toBeFocused()
  expect(await scrolled(page), 'the field comes to what is seen').toBe(before)
  await page.keyboard.press('Escape')
  expect(await scrolled(page), 'back in the text').toBe(before)
  await page.keyboard.press('h')
  await expect(page.getByRole('article', { name: 'Highlight, yellow' })).toContainText('In berth 20')
  expect(await scrolled(page), 'marked').toBe(before)
  await expect(articleText(page)).toBeFocused()
})

test('what lies below a toolbar that goes away is not looked at before the mouse moves', async ({
  stopped: app,
}) => {
  const lines = Array.from({ length: 12 }, (_, i) => `Laut der Agentur sollen ${i} Boote gesunken sein.`)
  await addArticle(app, 'Boote.txt', lines.join(' '))
  const page = await app.start()
  await expect(page.locator('.lens-bar').first()).toBeAttached()
  await selectWithMouse(page, 'sollen 7 Boote')
  await page.clock.install()
  await toolbar(page).getByRole('button', { name: 'Highlight in green' }).click()
  await expect(toolbar(page)).toBeHidden()
  await page.clock.runFor(2_000)
  const peek = page.getByRole('complementary', { name: 'What the lens sees' })
  await expect(peek).toBeHidden()
  await page.mouse.move(0, 0)
  await articleText(page).hover()
  await page.clock.runFor(2_000)
  await expect(peek).toBeVisible()
  await peek.hover()
  await page.clock.runFor(2_000)
  await expect(peek, 'it can be reached').toBeVisible()
  await page.getByRole('searchbox', { name: 'Search all claims' }).hover()
  await page.clock.runFor(2_000)
  await expect(peek, 'and goes when the mouse does').toBeHidden()
})

test('the notice of what was put into the trash takes it back, and the cards keep the focus', async ({
  stopped: app,
}) => {
  const page = await startReading(app)
  for (const words of ['Der Minister', 'bis zu 14.000']) {
    await selectWithMouse(page, words)
    await toolbar(page).getByRole('button', { name: 'Claim', exact: true }).click()
  }
  await expect(cards(page)).toHaveCount(2)
  await cards(page)
    .first()
    .getByText('unconfirmed')
    .click({ modifiers: ['ControlOrMeta'] })
  const bar = page.getByRole('region', { name: 'Selected cards' })
  await expect(bar.getByRole('status')).toHaveText('2 selected')
  await bar.getByRole('button', { name: 'Move to the trash' }).click()
  await expect(cards(page)).toHaveCount(0)
  const notice = notices(page).getByRole('listitem').filter({ hasText: '2 cards moved to the trash' })
  await notice.getByRole('button', { name: 'Undo' }).click()
  await expect(cards(page)).toHaveCount(2)
  await expect(page.locator('body')).not.toBeFocused()
})

test('while files come in, Enter does not stop one of them, and tooltips lie over the dialog', async ({
  app,
}) => {
  const { page } = app
  await drop(page, fileOf('Quay.txt', 'The quay is closed.'), fileOf('Empty.txt', ''))
  const dialog = page.getByRole('dialog', { name: 'Bring in files' })
  await expect(dialog.getByRole('status')).toHaveText('1 article added, 1 failed')
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeFocused()
  const retry = dialog.getByRole('button', { name: 'Try “Empty.txt” again' })
  await retry.hover()
  const tip = page.getByRole('tooltip', { includeHidden: true })
  await expect(tip).toHaveText('Try “Empty.txt” again')
  const isOnTop = await page.locator('.tooltip').evaluate((it) => {
    const { left, top, width, height } = it.getBoundingClientRect()
    it.style.pointerEvents = 'auto'
    return it.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })
  expect(isOnTop).toBe(true)
})

test('a list that opens below the mouse while one types is led by keys until the mouse moves', async ({
  stopped: app,
}) => {
  const page = await startReading(app)
  await page.getByRole('tab', { name: 'Note' }).click()
  const note = page.getByRole('textbox', { name: /^Note/ })
  await note.click()
  await page.keyboard.type('/')
  const list = page.locator('.note-menu')
  await list.getByRole('option', { name: 'Table' }).hover()
  await expect(list.getByRole('option', { name: 'Table' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Backspace')
  await expect(list).toBeHidden()
  const pointed = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = ({ target }: Event) => {
          if ((target as Element).closest('[role="option"]')) resolve()
        }
        document.addEventListener('mouseover', look)
      }),
  )
  await page.keyboard.type('/')
  await pointed
  await page.keyboard.press('Enter')
  await page.keyboard.type('Quay')
  await expect(note.getByRole('heading', { level: 1 })).toHaveText('Quay')
})

test('who takes hold of the line of the library goes on reading the article on the right', async ({
  stopped: app,
}) => {
  for (const name of ['Harbour', 'Ferry'])
    await addArticle(app, `${name}.txt`, `The ${name} is closed.`, '--title', `${name} news`)
  const page = await app.start()
  await row(page, 'Harbour news').click()
  await row(page, 'Ferry news').focus()
  await page.keyboard.press('Shift+Enter')
  const read = page.locator('.article-slot[data-live]')
  await expect(read).toContainText('The Ferry is closed.')
  const line = page.getByRole('separator', { name: 'Width of the library' })
  const before = await line.boundingBox()
  if (!before) throw new Error('no line')
  await page.mouse.move(before.x + 3, 400)
  await page.mouse.down()
  await page.mouse.move(before.x - 40, 400, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await line.boundingBox())?.x).toBeLessThan(before.x - 20)
  await expect(read).toContainText('The Ferry is closed.')
  await expect(row(page, 'Ferry news'), 'the keys stay where they were').toBeFocused()

  // A pane that a narrow window folds away comes back with the room; one that was folded by hand does not.
  const shown = () => page.locator('[data-panel]#library').evaluate((pane) => pane.clientWidth > 1)
  await page.setViewportSize({ width: 700, height: 800 })
  await expect.poll(shown).toBe(false)
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect.poll(shown).toBe(true)
  await page.getByRole('button', { name: 'Hide the library' }).click()
  await page.setViewportSize({ width: 700, height: 800 })
  await expect(page.getByRole('button', { name: 'Show the cards' })).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(page.getByRole('button', { name: 'Hide the cards' })).toBeVisible()
  expect(await shown()).toBe(false)
})

test('a row that is dragged to the trash leaves the focus with the rows that stay', async ({
  stopped: app,
}) => {
  for (const name of ['Harbour', 'Ferry'])
    await addArticle(app, `${name}.txt`, `The ${name} is closed.`, '--title', `${name} news`)
  const page = await app.start()
  // The text that is read comes late, and the row goes before there is an answer to what was done with it.
  const releaseText = await hold(page, 'articles.get')
  const releaseAnswer = await holdAnswers(page, 'articles.bulk')
  await page.reload()
  await row(page, 'Harbour news').dragTo(library(page).getByRole('button', { name: 'Trash' }))
  await expect(row(page, 'Harbour news')).toHaveCount(0)
  releaseText()
  await expect(articleText(page)).toContainText('The Ferry is closed.')
  releaseAnswer()
  await expect(row(page, 'Ferry news')).toBeFocused()
})

test('in a low window the buttons below what is brought in stay in sight', async ({ app }) => {
  const { page } = app
  await page.setViewportSize({ width: 1000, height: 500 })
  await drop(page, fileOf('Quay.html', '<title>The quay</title><p>The quay is closed.</p>'.repeat(3)))
  const dialog = page.getByRole('dialog', { name: 'Bring in an article' })
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await expect(dialog.locator('.button-primary')).toBeInViewport({ ratio: 1 })
})

test('two claims are merged side by side, however long the title of an article is', async ({
  stopped: app,
}) => {
  const title = 'Harbour news of the day '.repeat(20)
  const id = await addArticle(app, 'Harbour.txt', 'The quay is closed. The ferry sails.', '--title', title)
  await addClaim(app, id, 'The quay is closed')
  await addClaim(app, id, 'The ferry sails')
  const page = await app.start()
  await cards(page).first().click()
  await page.keyboard.press('l')
  const dialog = page.getByRole('dialog', { name: 'Merge two claims' })
  await dialog.getByRole('combobox').fill('ferry')
  await dialog.getByRole('option').first().click()
  await expect(dialog.getByRole('radio')).toHaveCount(2)
  const wide = await dialog.locator('.dialog-body').evaluate((it) => it.scrollWidth - it.clientWidth)
  expect(wide).toBe(0)
})
