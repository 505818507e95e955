import { expect, test } from '../support/app.ts'
import { cards, reading, selectWithMouse, startReading } from './selecting.ts'

test('a note is kept as it is typed, also what was typed a moment before the window closed', async ({
  stopped: app,
}) => {
  let page = await startReading(app)
  for (const [words, acknowledged] of [
    ['Ask the ministry. ', true],
    ['The last words', false],
  ] as const) {
    await page.getByRole('tab', { name: 'Note' }).click()
    const note = page.getByRole('textbox', { name: /^Note on/ })
    await note.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(words)
    if (acknowledged) await expect(page.getByText(/^Saved/)).toBeVisible()
    page = await reading(await app.restart())
  }
  await page.getByRole('tab', { name: 'Note' }).click()
  await expect(page.getByRole('textbox', { name: /^Note on/ })).toHaveText('Ask the ministry. The last words')
})

test('a quote is put into the note and leads back to its passage', async ({ stopped: app }) => {
  const page = await startReading(app)
  await selectWithMouse(page, 'bis zu 14.000 Soldaten')
  await page.keyboard.press('n')
  const note = page.getByRole('textbox', { name: /^Note on/ })
  await expect(note).toContainText('bis zu 14.000 Soldaten')
  await page.keyboard.type('Who counted?')
  await expect(note).toContainText(/Soldaten.*Who counted\?/s)
  await page.keyboard.press('Control+2')
  await page.keyboard.press('Control+1')
  await reading(page)
  await page.getByRole('tab', { name: 'Note' }).click()
  await note.getByRole('button', { name: 'Go to the passage' }).click()
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.has('flash') && CSS.highlights.get('flash')?.size))
    .toBe(1)
})

test('letters typed in the note are text, and its undo is its own', async ({ stopped: app }) => {
  const page = await startReading(app)
  await selectWithMouse(page, 'am Montag')
  await page.keyboard.press('h')
  await expect(cards(page)).toHaveCount(1)
  await page.getByRole('tab', { name: 'Note' }).click()
  const note = page.getByRole('textbox', { name: /^Note on/ })
  await note.click()
  await page.keyboard.type('hcnj')
  await expect(note).toContainText('hcnj')
  await page.keyboard.press('Control+z')
  await expect(note).not.toContainText('hcnj')
  await page.getByRole('tab', { name: /^Cards/ }).click()
  await expect(cards(page)).toHaveCount(1)
})
