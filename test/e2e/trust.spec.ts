import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type App } from '../support/app.ts'
import { startServer } from '../support/loopback-host.ts'
import { addArticle } from './articles.ts'
import { beleg } from './beleg.ts'
import {
  articleText,
  cards,
  dragOver,
  notices,
  reading,
  selectWithMouse,
  startReading,
  toolbar,
} from './selecting.ts'
import type { Page } from '@playwright/test'

async function writeInNote(page: Page, words: string): Promise<void> {
  await page.getByRole('tab', { name: 'Note' }).click()
  await page.getByRole('textbox', { name: /^Note on/ }).click()
  await page.keyboard.type(words)
}

async function articleFolder(app: App): Promise<string> {
  const [id] = await readdir(join(app.notebookFolder, 'articles'))
  return join(app.notebookFolder, 'articles', id ?? '')
}

async function noteOnDisk(app: App): Promise<string> {
  const { articles } = await beleg<{ articles: { id: string }[] }>(app, 'list')
  return (await beleg<{ note: string }>(app, 'show', articles[0]?.id ?? '')).note
}

test(
  'what the window called saved survives when the program is killed while one types',
  { tag: '@desktop' },
  async ({ stopped: app }) => {
    const page = await startReading(app)
    const acknowledged: string[] = []
    await writeInNote(page, '')
    for (const word of ['alpha', 'beta', 'gamma']) {
      await page.keyboard.type(` ${word}`)
      await expect(page.getByText('Saving…')).toBeVisible()
      await expect(page.getByText(/^Saved \d/)).toBeVisible()
      acknowledged.push(word)
    }
    const typing = page.keyboard.type(' and so on and on and on', { delay: 20 }).catch(() => undefined)
    await app.kill()
    await typing
    const note = await noteOnDisk(app)
    for (const word of acknowledged) expect(note).toContain(word)
    expect(await beleg(app, 'check')).toMatchObject({ ok: true })
    await reading(await app.start())
    await app.page.getByRole('tab', { name: 'Note' }).click()
    await expect(app.page.getByRole('textbox', { name: /^Note on/ })).toContainText('alpha beta gamma')
  },
)

test('a save that fails says why, keeps the text, and works when tried again', async ({ stopped: app }) => {
  const page = await startReading(app)
  const folder = await articleFolder(app)
  await rename(folder, `${folder}-away`)
  await writeInNote(page, 'Not lost')
  await expect(page.getByRole('alert').getByText('Not saved.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^Note on/ })).toContainText('Not lost')
  await rename(`${folder}-away`, folder)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  expect(await noteOnDisk(app)).toContain('Not lost')
})

test(
  'a second program on the same notebook reads, says who holds it, and writes nothing',
  { tag: '@desktop' },
  async ({ stopped: app, lazyBrowser }) => {
    await startReading(app)
    const second = await startServer({
      home: join(app.home, '../second'),
      notebookFolder: app.notebookFolder,
    })
    const context = await (await lazyBrowser()).newContext({ locale: 'en-US' })
    try {
      const page = await context.newPage()
      await page.goto(second.url)
      await expect(articleText(page)).toContainText('Der Minister war am Montag')
      await expect(page.getByRole('button', { name: /^Read only/ })).toHaveAccessibleName(
        /Open for writing in (the desktop program|a browser window) on .+, since/,
      )
      await dragOver(page, 'am Montag')
      await page.keyboard.press('h')
      await expect(notices(page)).toContainText('here it can only be read')
      await expect(toolbar(page)).toBeHidden()
      await expect(cards(page)).toHaveCount(0)
      const library = page.getByRole('navigation', { name: 'Library' })
      await expect(library.getByRole('button', { name: /^Bring in/ })).toBeDisabled()

      // What the first one writes shows in the second.
      await selectWithMouse(app.page, 'bis zu 14.000')
      await app.page.keyboard.press('c')
      await expect(cards(app.page)).toHaveCount(1)
      await expect(cards(page)).toHaveCount(1, { timeout: 20_000 })
      await cards(page).first().click()
      await expect(cards(page).first()).toHaveAttribute('aria-current', 'true')
      for (const control of ['textbox', 'radio', 'button'] as const)
        await expect(cards(page).first().getByRole(control)).toHaveCount(0)
      await page.getByRole('tab', { name: 'Note' }).click()
      await expect(page.locator('.note-text')).toHaveAttribute('contenteditable', 'false')
    } finally {
      await context.close()
      second.server.kill('SIGTERM')
    }
    const { articles } = await beleg<{ articles: { id: string }[] }>(app, 'list')
    const refused = await beleg(app, 'highlight', articles[0]?.id ?? '', '--quote', 'am Montag').catch(
      (error: unknown) => error,
    )
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(/desktop|browser|loopback/i) })
  },
)

test('a damaged article is named and left alone, the others stay, and its newest good version comes back', async ({
  stopped: app,
}) => {
  const page = await startReading(app)
  await selectWithMouse(page, 'bis zu 14.000')
  await page.keyboard.press('c')
  await expect(cards(page)).toHaveCount(1)
  await app.close()
  const file = join(await articleFolder(app), 'record.json')
  const damaged = (await readFile(file, 'utf8')).slice(0, 200)
  await writeFile(file, damaged)
  const other = join(app.home, '../Other.txt')
  await writeFile(other, 'A second article that is fine.')
  await beleg(app, 'import', other)

  await app.start()
  await expect(app.page.getByText('record.json').first()).toBeVisible()
  await expect(app.page.getByText('A second article that is fine.').first()).toBeVisible()
  expect(await readFile(file, 'utf8')).toBe(damaged)
  await app.page.getByRole('button', { name: /^Restore the version of/ }).click()
  await expect(app.page.getByRole('listitem').filter({ hasText: 'Wonsan' }).first()).toBeVisible()
  expect(await beleg(app, 'check')).toMatchObject({ ok: true, articles: 2 })
})

test('an article whose text is damaged says so and leads to the backups, which may have it', async ({
  stopped: app,
}) => {
  const id = await addArticle(app, 'Harbour.txt', 'The harbour is closed.')
  const folder = join(app.notebookFolder, 'articles', id, 'captures')
  const text = (await readdir(folder)).find((name) => name.endsWith('.json'))
  await writeFile(join(folder, text ?? ''), '{')
  const page = await app.start()
  const failed = page.getByRole('region', { name: 'Article', exact: true })
  await expect(failed.getByRole('alert')).toContainText('is damaged')
  await failed.getByRole('button', { name: 'Backups' }).click()
  await expect(page.getByRole('dialog', { name: 'Backups' })).toBeVisible()
})
