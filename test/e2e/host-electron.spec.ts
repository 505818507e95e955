import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'

test(
  'the desktop window offers little, is granted nothing and cannot be led away',
  { tag: '@desktop' },
  async ({ app }) => {
    await test.step('the bridge offers three functions and nothing else', async () => {
      const offered = await app.page.evaluate(() =>
        Object.keys(Reflect.get(window, 'beleg') ?? {}).toSorted(),
      )
      expect(offered).toEqual(['call', 'on', 'onClosing'])
    })

    await test.step('the window is granted no permission', async () => {
      const granted = await app.page.evaluate(async () => {
        const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi']
        const states = await Promise.all(
          names.map(async (name) => {
            const { state } = await navigator.permissions.query({ name: name as PermissionName })
            return state === 'granted' ? name : null
          }),
        )
        return states.filter((name) => name !== null)
      })
      expect(granted).toEqual([])
    })

    await test.step('the menu has the recent notebooks and all commands, also about the program', async () => {
      expect(await app.desktop.menu?.('File')).toEqual(
        expect.arrayContaining(['Recent notebooks', 'Notebook']),
      )
      expect(await app.desktop.menu?.('Help')).toEqual(expect.arrayContaining(['Log…', 'About Beleg…']))
    })

    await test.step('the window is zoomed by keys, in a dialog too', async () => {
      const width = () => app.page.evaluate(() => window.innerWidth)
      const usual = await width()
      await app.page.keyboard.press('Control+,')
      await app.page.keyboard.press('Control+=')
      await app.page.keyboard.press('Control+=')
      await expect.poll(width).toBeLessThan(usual * 0.85)
      await app.page.keyboard.press('Control+0')
      await expect.poll(width).toBe(usual)
      await app.page.keyboard.press('Escape')
    })

    await test.step('a file that is opened with the program is brought in', async () => {
      const file = join(app.home, '..', 'Hafen.txt')
      await writeFile(file, 'Der Hafen wird ausgebaut, sagte der Minister.')
      await app.desktop.openWith?.(file)
      const dialog = app.page.getByRole('dialog', { name: 'Bring in an article' })
      await expect(dialog).toContainText('Der Hafen wird ausgebaut')
      await dialog.getByRole('button', { name: 'Add to the notebook' }).click()
      await expect(app.page).toHaveTitle(/Hafen.* – Notebook – Beleg$/)
    })

    await test.step('a report is dragged out as a file', async () => {
      await app.page.keyboard.press('Control+e')
      const dragged = await app.desktop.dragged?.(() =>
        app.page.getByText('Drag the file out').dispatchEvent('dragstart'),
      )
      expect(dragged?.file).toMatch(/Hafen[^/\\]*\.html$/)
      expect(dragged?.text).toContain('Der Hafen wird ausgebaut')
      await app.page.keyboard.press('Escape')
    })

    await test.step('the article goes to the system’s printing with its text, and the frame of it is gone after', async () => {
      const paper = app.page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            new MutationObserver(() => {
              const frame = document.querySelector<HTMLIFrameElement>('iframe.print-frame')
              const view = frame?.contentWindow
              view?.addEventListener('beforeprint', () => resolve(view.document.body.innerText))
            }).observe(document.body, { childList: true })
          }),
      )
      await app.page.keyboard.press('Control+Shift+P')
      expect(await paper).toContain('Der Hafen wird ausgebaut')
      await expect(app.page.locator('iframe.print-frame')).toHaveCount(0)
    })

    await test.step('a PDF is stopped while its pages are printed, and no program of it is left', async () => {
      const file = join(app.home, '..', 'Lang.txt')
      const sentence = 'Der Hafen wird ausgebaut, sagte der Minister am Dienstag in der Hauptstadt. '
      await writeFile(file, `Lang\n\n${`${sentence.repeat(8)}\n\n`.repeat(600)}`)
      await app.desktop.openWith?.(file)
      await app.page
        .getByRole('dialog', { name: 'Bring in an article' })
        .getByRole('button', { name: 'Add to the notebook' })
        .click()
      await expect(app.page).toHaveTitle(/^Lang – /)
      await app.page.keyboard.press('Control+e')
      const report = app.page.getByRole('dialog', { name: 'Report' })
      await report.getByRole('combobox', { name: 'Format' }).selectOption('pdf')
      const save = report.getByRole('button', { name: 'Save the report' })
      await save.click()
      await expect(report.getByText('Printing the pages')).toBeVisible()
      await report.getByRole('button', { name: 'Stop' }).press('Enter')
      await expect(report.getByText('Printing the pages')).toBeHidden()
      await expect(save).toBeEnabled()
      await expect.poll(() => app.desktop.programs?.(), { timeout: 60_000 }).toBe(0)
      expect(app.page.context().pages()).toHaveLength(1)
      await app.page.keyboard.press('Escape')
    })

    await test.step('two reports are printed at the same time, after one that was stopped', async () => {
      const made = await app.page.evaluate(async () => {
        const { call } = Reflect.get(window, 'beleg') as Record<
          string,
          (method: string, input: object) => Promise<string>
        >
        const ask = async (method: string, input: object) => JSON.parse(await call!(method, input))
        const { value: articles } = await ask('articles.list', {})
        const subject = { type: 'articles', ids: [articles[0].id] }
        const report = { subject, format: 'pdf', choices: { locale: 'en' } }
        const both = await Promise.all([ask('reports.make', report), ask('reports.make', report)])
        return both.map((one) => (one.ok ? atob(one.value.content.base64.slice(0, 8)) : one.code))
      })
      expect(made).toEqual(['%PDF-1', '%PDF-1'])
      expect(await app.desktop.programs?.()).toBe(0)
    })

    await test.step('the page cannot be led away and opens no window', async () => {
      app.allowProblem(/violates the|Refused to|Not allowed to|ERR_/)
      const before = app.page.url()
      const opened = await app.page.evaluate(() => {
        location.href = 'https://example.org/'
        const link = document.createElement('a')
        link.href = 'file:///etc/passwd'
        link.target = '_blank'
        link.click()
        return window.open('https://example.org/') !== null
      })
      expect(opened).toBe(false)
      // Asked in the page itself: the test's own wait for a heading would wait for the refused navigation to end.
      const still = await app.page.evaluate(() => ({
        url: location.href,
        heading: document.querySelector('h1, h2') !== null,
      }))
      expect(still).toEqual({ url: before, heading: true })
      expect(app.page.context().pages()).toHaveLength(1)
    })
  },
)
