import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '../support/app.ts'
import { readPdf } from '../support/pdf.ts'
import { addArticle, addClaim } from './articles.ts'
import { violations } from './axe.ts'
import { beleg } from './beleg.ts'
import { articleText } from './selecting.ts'

test(
  'a report is looked at, narrowed and saved; what changed since is told; chosen claims leave as a table',
  { tag: '@desktop' },
  async ({ stopped: app }) => {
    test.slow()
    const article = await addArticle(
      app,
      'Port.txt',
      'Über den Hafen gingen im Juni 410 Tonnen.\nDie Reederei bestreitet das.\n',
    )
    const claim = await addClaim(app, article, '410 Tonnen', '--statement', 'Im Juni waren es 410 Tonnen')
    await addClaim(
      app,
      article,
      'Die Reederei bestreitet das',
      '--status',
      'confirmed',
      '--reason',
      'Statement',
    )
    const page = await app.start()
    await expect(articleText(page)).toBeVisible()
    const dialog = page.getByRole('dialog', { name: 'Report' })
    const paper = dialog.frameLocator('iframe')
    const claims = dialog.getByRole('row', { name: /^Claims/ })

    await test.step('the page as it will be, in a frame in which nothing runs', async () => {
      await page.keyboard.press('Control+e')
      await expect(paper.getByText('not confirmed').first()).toBeVisible()
      await expect(claims).toHaveText(/Claims\s*2\s*0/)
      // Dressed by its own rules: they come from outside the frame.
      await expect(paper.locator('.verdict.confirmed').first()).toHaveCSS('font-weight', '600')
      await paper.locator('#c2').getByRole('link', { name: 'To the passage' }).click()
      await expect(paper.locator('#c2-ref')).toBeInViewport()
      await paper.getByRole('link', { name: 'Claim 2, confirmed' }).click()
      await expect(paper.locator('#c2')).toBeInViewport()
      expect(await violations(page, 'report')).toEqual([])
    })

    await test.step('the file by itself, in a browser', async () => {
      if (app.host === 'electron') return
      const saved = await app.download(() => dialog.getByRole('button', { name: 'Save the report' }).click())
      const reader = await page.context().newPage()
      const asked: string[] = []
      reader.on('request', (request) => asked.push(request.url()))
      const path = join(app.home, '..', 'report.html')
      await writeFile(path, saved.bytes)
      const file = pathToFileURL(path).href
      await reader.goto(file)
      for (const colorScheme of ['light', 'dark'] as const) {
        await reader.emulateMedia({ colorScheme })
        expect(await violations(reader, colorScheme)).toEqual([])
      }
      expect(asked).toEqual([file])
      await reader.close()
      await page.keyboard.press('Control+e')
    })

    await test.step('what is not wanted is counted as left out', async () => {
      await dialog.getByRole('checkbox', { name: 'unconfirmed' }).uncheck()
      await expect(claims).toHaveText(/Claims\s*1\s*1/)
      await expect(paper.getByText('Not included').locator('..')).toContainText('1 claim')
      await dialog.getByLabel('Format').selectOption({ label: 'Markdown' })
      await expect(dialog.getByText('## Claims')).toBeVisible()
      const saved = await app.download(() => dialog.getByRole('button', { name: 'Save the report' }).click())
      expect(saved.name).toMatch(/\.md$/)
      expect(saved.bytes.toString('utf8')).not.toContain('Im Juni waren es')
    })

    await test.step('choices are remembered after a restart, and what changed is told', async () => {
      await app.close()
      await beleg(app, 'claim', 'status', claim, 'refuted', '--reason', 'Counted again')
      const again = await app.start()
      await expect(articleText(again)).toBeVisible()
      await again.keyboard.press('Control+e')
      const reopened = again.getByRole('dialog', { name: 'Report' })
      await expect(reopened.getByRole('combobox', { name: 'Format' })).toHaveValue('md')
      await expect(reopened.getByRole('checkbox', { name: 'unconfirmed' })).not.toBeChecked()
      await expect(reopened.getByText('Im Juni waren es 410 Tonnen: unconfirmed → refuted')).toBeVisible()
      await again.keyboard.press('Escape')
      await expect(reopened).toBeHidden()
    })

    await test.step('claims chosen in the archive', async () => {
      const last = app.page
      await last.keyboard.press('Control+2')
      await last
        .getByRole('region', { name: 'Archive' })
        .getByRole('checkbox', { name: 'Select all' })
        .click()
      await last.getByRole('button', { name: 'Export…' }).click()
      const dossier = last.getByRole('dialog', { name: 'Report' })
      await dossier.getByRole('checkbox', { name: 'unconfirmed' }).check()
      await dossier.getByLabel('Format').selectOption({ label: 'CSV' })
      await expect(dossier.getByRole('row', { name: /^Claims/ })).toHaveText(/Claims\s*2\s*0/)
      const saved = await app.download(() => dossier.getByRole('button', { name: 'Save the report' }).click())
      expect(saved.bytes.toString('utf8').split('\r\n')).toHaveLength(4)
    })

    await test.step('the same on paper, printed by the host', async () => {
      const last = app.page
      await last.getByRole('button', { name: 'Export…' }).click()
      const dossier = last.getByRole('dialog', { name: 'Report' })
      await dossier.getByLabel('Format').selectOption({ label: 'PDF' })
      await expect(dossier.frameLocator('iframe').getByRole('heading', { name: 'Sources' })).toBeVisible()
      const save = dossier.getByRole('button', { name: 'Save the report' })
      await save.click()
      await dossier.getByRole('button', { name: 'Stop' }).press('Enter')
      await expect(last.getByRole('region', { name: 'Notices' })).toContainText('Stopped before it was done')
      await expect(save).toBeFocused()
      const saved = await app.download(() => save.press('Enter'))
      expect(saved.name).toBe('Dossier Notebook.pdf')
      const { pages, outline } = await readPdf(saved.bytes)
      expect(pages.join(' ')).toContain('410 Tonnen')
      expect(outline.join(' ')).toContain('Sources')
    })
  },
)

test('an annotated report is read on a narrow screen without scrolling sideways', async ({
  stopped: app,
}) => {
  const id = await addArticle(app, 'Quay.txt', 'The quay is closed.')
  const speaker = `Hafen${'dampfschifffahrt'.repeat(5)}sprecherin`
  await beleg(app, 'claim', 'add', id, '--quote', 'The quay is closed', '--speaker', speaker)
  const out = join(app.home, '..', 'Quay.html')
  await beleg(app, 'export', id, '--format', 'html', '--out', out)
  const page = await app.start()
  const narrow = await page.context().newPage()
  await narrow.setViewportSize({ width: 420, height: 800 })
  await narrow.goto(pathToFileURL(out).href)
  await expect(narrow.getByText('SHA-256').first()).toBeVisible()
  expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(420)
  await narrow.close()
})
