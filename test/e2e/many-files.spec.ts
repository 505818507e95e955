import type { Page } from '@playwright/test'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { lines, repeatedPdf } from '../unit/import/pdf-writer.ts'
import { addArticle } from './articles.ts'
import { violations } from './axe.ts'
import { beleg } from './beleg.ts'
import { drop, fileOf, type DroppedFile } from './drop.ts'
import { articleText } from './selecting.ts'

// Emulated hosts and busy machines take their time; what is waited for has limits of its own.
test.describe.configure({ timeout: 240_000 })

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Bring in files' })
const row = (page: Page, name: string) =>
  dialog(page)
    .getByRole('listitem')
    .filter({ has: page.locator('bdi').getByText(name, { exact: true }) })
const summary = (page: Page) => dialog(page).getByRole('status')
const library = (page: Page) => page.getByRole('navigation', { name: 'Library' })
const indicator = (page: Page) => page.getByRole('button', { name: /^Bringing in: \d+ of \d+$/ })

const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff])

/** How long reading may take where it is waited for, in milliseconds: machines are busy, and some hosts emulated. */
const READ = { timeout: 45_000 }

/** A document of so many pages that it is read for minutes, and says how far it is. */
const slow = (name: string, pages = 20_000): DroppedFile => {
  const page = Array.from(
    { length: 20 },
    (_, row) => `The quay ${'and the next one '.repeat(row % 4)}is closed.`,
  )
  return fileOf(name, repeatedPdf(lines(page), pages))
}

test('many files come in, each on its own, with one sentence for all and a way on for those that did not', async ({
  app,
}) => {
  const { page } = app
  const hostile = '<img src=x onerror=alert(1)>\u202Egpj.txt'
  await drop(
    page,
    fileOf('One.txt', 'The first quay is closed.'),
    fileOf('Two.txt', 'The second quay is closed.'),
    fileOf('Copy of One.txt', 'The first quay is closed.'),
    fileOf('Broken.pdf', '%PDF-1.7\n1 0 obj << /Type /Catalog'),
    fileOf('Empty.txt', ''),
    fileOf('Photo.txt', picture),
    fileOf(hostile, 'The third quay is closed.'),
  )
  await expect(summary(page)).toHaveText('3 articles added, 1 already there, 3 failed', READ)
  await expect(row(page, 'One.txt')).toContainText('added as “The first quay is closed.”')
  await expect(row(page, 'Copy of One.txt')).toContainText('Already in the notebook as')
  await expect(row(page, 'Broken.pdf')).toContainText('“Broken.pdf” is damaged or incomplete')
  await expect(row(page, 'Empty.txt')).toContainText('“Empty.txt” is empty')
  await expect(row(page, 'Photo.txt')).toContainText('“Photo.txt” is not text')
  await expect(row(page, hostile.replace('\u202E', '\ufffd'))).toContainText('The third quay is closed.')
  await expect(dialog(page).locator('img')).toHaveCount(0)
  await expect(library(page).getByRole('listitem')).toHaveCount(3)
  expect(await violations(page, 'many files')).toEqual([])

  await test.step('what is there already is added again only when asked for', async () => {
    await row(page, 'Copy of One.txt').getByRole('button', { name: 'Add all the same' }).click()
    await expect(summary(page)).toHaveText('4 articles added, 3 failed', READ)
  })

  await test.step('what failed can be tried again, by keyboard', async () => {
    await row(page, 'Broken.pdf').getByRole('button', { name: 'Try “Broken.pdf” again' }).press('Enter')
    await expect(dialog(page).getByRole('list')).toBeFocused()
    await expect(summary(page)).toHaveText('4 articles added, 3 failed', READ)
  })

  await test.step('what has the address of an article waits to be decided about, and is kept as what is said', async () => {
    const at = (words: string) =>
      `<link rel="canonical" href="https://news.example/quay"><title>Quay</title><p>${words}</p>`
    await dialog(page).getByRole('button', { name: 'Close' }).click()
    await drop(page, fileOf('Quay.html', at('The fourth quay is closed.')), fileOf('Five.txt', 'Quay five.'))
    await expect(summary(page)).toHaveText('2 articles added', READ)
    await dialog(page).getByRole('button', { name: 'Close' }).click()
    const later = ['Later', 'Other', 'Unwanted']
    await drop(page, ...later.map((name) => fileOf(`${name}.html`, at(`${name}: it is open.`))))
    await expect(summary(page)).toHaveText('0 articles added, 3 to decide about', READ)
    for (const name of later) await expect(row(page, `${name}.html`)).toContainText('same address as “Quay”')
    await expect(library(page).getByRole('listitem')).toHaveCount(6)
    expect(await violations(page, 'files to decide about')).toEqual([])

    await dialog(page).getByRole('button', { name: 'Done' }).press('Enter')
    await page.getByRole('button', { name: '3 files to decide about' }).click()
    const choose = (name: string, choice: string) =>
      row(page, `${name}.html`).getByRole('button', { name: choice }).press('Enter')
    await choose('Later', 'Add as its newer version')
    await expect(row(page, 'Later.html')).toContainText('newer version of “Quay”')
    await choose('Other', 'Add as an article of its own')
    await expect(row(page, 'Other.html')).toContainText('added as “Quay”')
    await choose('Unwanted', 'Leave out')
    await expect(summary(page)).toHaveText('2 articles added, 1 left out', READ)
    await expect(library(page).getByRole('listitem')).toHaveCount(7)
  })

  await dialog(page).getByRole('button', { name: 'Done' }).press('Enter')
  await expect(articleText(page)).toHaveText('Later: it is open.')
  await app.close()
  expect(await beleg(app, 'check')).toMatchObject({ ok: true, articles: 7, captures: 8 })
})

test(
  'the window goes on while slow files are read, which can be cancelled alone or together',
  { tag: '@desktop' },
  async ({ stopped: app }) => {
    await addArticle(app, 'Harbour.txt', 'The harbour is open.')
    const page = await app.start()
    await drop(page, slow('Slow.pdf'), slow('Slower.pdf'), fileOf('Last.txt', 'The last quay.'))
    await expect(row(page, 'Slow.pdf')).toContainText(/reading, \d+ %/, READ)
    await expect(row(page, 'Slower.pdf')).toContainText(/reading, \d+ %/, READ)
    await expect(row(page, 'Last.txt')).toContainText('waiting')

    await test.step('closing the list stops nothing, and the article can be read and marked', async () => {
      await page.keyboard.press('Escape')
      await library(page).getByText('The harbour is open.').click()
      await expect(articleText(page)).toHaveText('The harbour is open.')
      await articleText(page).press('Control+a')
      await page.keyboard.press('h')
      await expect(page.getByRole('article', { name: /^Highlight/ })).toHaveCount(1)
      await expect(indicator(page)).toHaveText('Bringing in: 0 of 3')
    })

    await test.step('one more is looked at meanwhile, and its reading can be cancelled too', async () => {
      await drop(page, slow('Look.pdf'))
      const look = page.getByRole('dialog', { name: 'Bring in an article' })
      await look.getByRole('button', { name: 'Cancel' }).click()
      await look.getByRole('button', { name: 'Close' }).click()
    })

    await test.step('one is cancelled and makes room for the others', async () => {
      await indicator(page).click()
      await dialog(page).getByRole('button', { name: 'Cancel “Slow.pdf”' }).click()
      await expect(row(page, 'Slow.pdf')).toContainText('cancelled')
      await expect(row(page, 'Last.txt')).toContainText('added as “The last quay.”', READ)
      await expect(row(page, 'Slower.pdf')).toContainText(/reading, \d+ %/, READ)
    })

    await test.step('files that are dropped on the list join it', async () => {
      await drop(page, fileOf('Photo.txt', picture))
      await expect(row(page, 'Photo.txt')).toContainText('“Photo.txt” is not text')
    })

    await test.step('the rest is cancelled, and nothing of it was kept', async () => {
      await dialog(page).getByRole('button', { name: 'Cancel the rest' }).click()
      await expect(summary(page)).toHaveText('1 article added, 1 failed, 2 cancelled')
      await dialog(page).getByRole('button', { name: 'Close' }).click()
      await expect(library(page).getByRole('listitem')).toHaveCount(2)
    })

    await app.close()
    expect(await beleg(app, 'check')).toMatchObject({ ok: true, articles: 2, captures: 2 })
  },
)

test('who did not wait is told at the end, and what failed stays in sight until it was seen', async ({
  app,
}) => {
  const { page } = app
  await drop(page, slow('Slow.pdf', 200), fileOf('Empty.txt', ''))
  await dialog(page).getByRole('button', { name: 'Go on in the background' }).click()
  const notice = page.getByRole('region', { name: 'Notices' }).getByRole('listitem')
  await expect(notice).toContainText('1 article added, 1 failed', READ)
  await expect(page.getByRole('button', { name: '1 file not brought in' })).toBeVisible()
  await notice.getByRole('button', { name: 'Show' }).click()
  await expect(row(page, 'Empty.txt')).toContainText('“Empty.txt” is empty')
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('button', { name: '1 file not brought in' })).toHaveCount(0)
})

test('of the same bytes twice the first in the list is kept, also when it is read last', async ({ app }) => {
  const { page } = app
  let reads = 0
  const second = page.waitForResponse('**/api/import.read')
  await page.route('**/api/import.read', async (route) => {
    if (reads++ === 0) await second
    await route.continue()
  })
  await drop(page, fileOf('One.txt', 'The quay is closed.'), fileOf('Copy.txt', 'The quay is closed.'))
  await expect(summary(page)).toHaveText('1 article added, 1 already there', READ)
  await expect(row(page, 'One.txt')).toContainText('added as')
  await expect(row(page, 'Copy.txt')).toContainText('Already in the notebook as')
})

test('a folder comes in with all that is in it, without what is hidden or no article', async ({ app }) => {
  const { page } = app
  const folder = join(app.home, '..', 'Press')
  await mkdir(join(folder, 'July', '.git'), { recursive: true })
  for (const [name, words] of Object.entries({
    'b.txt': 'The second quay is closed.',
    'July/a.md': '# The first quay\n\nIt is closed.',
    'July/photo.jpg': 'no article',
    'July/.hidden.txt': 'hidden',
    'July/.git/c.txt': 'hidden',
  }))
    await writeFile(join(folder, name), words)
  // Before the library is there, nobody takes a drop.
  await library(page).waitFor()
  const devtools = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', {
      type,
      x: 400,
      y: 400,
      data: { items: [], files: [folder], dragOperationsMask: 1 },
    })
  await expect(summary(page)).toHaveText('2 articles added', READ)
  await expect(dialog(page)).toContainText('3 hidden or other files in the folder are no articles')
  await expect(dialog(page).locator('bdi')).toHaveText(['a.md', 'b.txt'])
})
