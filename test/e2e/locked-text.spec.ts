import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type App } from '../support/app.ts'
import { articleText, cards, selectWithMouse, startReading } from './selecting.ts'
import type { Locator, Page } from '@playwright/test'

/** Keys that change the text of any editor. None of them is a command of ours that marks. */
const keys = ['d', 'Enter', 'Backspace', 'Control+Delete', 'Control+b', 'Control+x', 'Control+z']

/** All that the text is made of but its styles: what is laid out changes as one goes about. */
async function shownIn(text: Locator): Promise<string> {
  return (await text.innerHTML()).replaceAll(/ style="[^"]*"/g, '')
}

/** Every file of the one article, by name, as bytes. */
async function bytesOnDisk(app: App): Promise<Record<string, string>> {
  const articles = join(app.notebookFolder, 'articles')
  const names = await readdir(articles, { recursive: true })
  const files = names.filter((name) => /record\.json$|captures.+\./.test(name)).toSorted()
  const read = files.map(
    async (name) => [name, (await readFile(join(articles, name))).toString('base64')] as const,
  )
  return Object.fromEntries(await Promise.all(read))
}

/** Puts words on the clipboard the way a person does, which needs no permission: cut out of a field. */
async function cutFromSearch(page: Page, words: string): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Search all claims' })
  await search.fill(words)
  await search.press('Control+a')
  await search.press('Control+x')
  await expect(search).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(articleText(page)).toBeVisible()
}

test(
  'nothing a person can do changes the text of an article, in the window or on disk',
  { tag: '@desktop' },
  async ({ stopped: app }) => {
    const page = await startReading(app)
    const text = articleText(page)
    const shown = await shownIn(text)
    const onDisk = await bytesOnDisk(app)
    expect(Object.keys(onDisk)).toHaveLength(3)

    await test.step('keys, at a caret and with words selected', async () => {
      await cutFromSearch(page, 'von außen')
      for (const key of [...keys, 'Control+v']) {
        await selectWithMouse(page, 'bis zu 14.000')
        await page.keyboard.press(key)
        expect(await shownIn(text), key).toBe(shown)
        await page.keyboard.press('ArrowRight')
        await page.keyboard.press(key)
        expect(await shownIn(text), key).toBe(shown)
      }
    })

    await test.step('an input method', async () => {
      const cdp = await page.context().newCDPSession(page)
      await selectWithMouse(page, 'am Montag')
      await cdp.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 })
      expect(await shownIn(text)).toBe(shown)
      await cdp.send('Input.insertText', { text: '日本' })
      await page.keyboard.insertText('eingefügt')
      expect(await shownIn(text)).toBe(shown)
    })

    await test.step('commands of the browser, spelling corrections, dropped words', async () => {
      await selectWithMouse(page, 'am Montag')
      await page.evaluate(() => {
        const root = document.querySelector('.article-text')
        for (const command of ['insertText', 'insertHTML', 'delete', 'bold', 'cut', 'formatBlock'])
          document.execCommand(command, false, '<b>zz</b>')
        const dataTransfer = new DataTransfer()
        dataTransfer.setData('text/plain', 'zz')
        const options = { bubbles: true, cancelable: true, dataTransfer }
        for (const inputType of ['insertReplacementText', 'insertText', 'deleteByDrag', 'historyUndo'])
          root?.dispatchEvent(new InputEvent('beforeinput', { ...options, inputType, data: 'zz' }))
        root?.dispatchEvent(new DragEvent('drop', options))
      })
      expect(await shownIn(text)).toBe(shown)
    })

    await test.step('words dragged from one place to another', async () => {
      // A drag of the system's own ends an Electron that is emulated.
      if (app.host === 'electron') return
      const box = await text.boundingBox()
      const word = await selectWithMouse(page, 'bis zu 14.000')
      await page.mouse.move(...word)
      await page.mouse.down()
      await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 12, { steps: 6 })
      await page.mouse.up()
      expect(await shownIn(text)).toBe(shown)
    })

    await expect(cards(page)).toHaveCount(0)
    await app.close()
    expect(await bytesOnDisk(app)).toEqual(onDisk)
  },
)
