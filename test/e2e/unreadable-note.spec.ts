import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { articleText, cards, notices, reading, selectWithMouse, startReading } from './selecting.ts'

test('a note the editor cannot read is said to be so and stays as it is, and the rest goes on', async ({
  stopped: app,
}) => {
  // What went wrong is for whoever looks into the console.
  app.allowProblem(/Lexical error/)
  await startReading(app)
  await app.close()
  const [id] = await readdir(join(app.notebookFolder, 'articles'))
  const file = join(app.notebookFolder, 'articles', id ?? '', 'record.json')
  const record = JSON.parse(await readFile(file, 'utf8')) as object
  // Text that stands in no paragraph: fit for the file, not for the editor.
  const root = { type: 'root', children: [{ type: 'text', text: 'Written elsewhere', format: 0 }] }
  const note = { content: { root }, updatedAt: '2026-01-01T00:00:00.000Z' }
  await writeFile(file, JSON.stringify({ ...record, note }))

  const page = await reading(await app.start())
  await page.getByRole('tab', { name: 'Note' }).click()
  await expect(page.getByText('This note cannot be shown')).toBeVisible()
  await expect(articleText(page)).toBeVisible()
  await selectWithMouse(page, 'am Montag')
  await page.keyboard.press('n')
  await expect(notices(page)).toContainText('This note cannot be shown')
  await selectWithMouse(page, 'am Montag')
  await page.keyboard.press('c')
  await expect(cards(page)).toHaveCount(1)
  const saved = JSON.parse(await readFile(file, 'utf8')) as object
  expect(saved).toMatchObject({ note })
})
