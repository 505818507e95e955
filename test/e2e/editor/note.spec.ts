import { Note } from '../../../shared/model/note.ts'
import { expect, test, type HarnessPage } from './harness-page.ts'

const id = '01890a5d-ac96-774b-bcce-b302099a8057'
const passage = { exact: 'bis zu 14.000 Tonnen', prefix: 'sollen ', suffix: ' Fracht', start: 118, end: 138 }

async function written(harness: HarnessPage): Promise<Note['content']> {
  const content = await harness.page.evaluate(() => {
    window.harness.note?.flush()
    return window.harness.notes.at(-1)
  })
  return Note.shape.content.parse(content)
}

function typesIn(value: unknown): Set<string> {
  return new Set(
    JSON.stringify(value)
      .match(/"type":"[\w-]+"/g)
      ?.map((found) => found.slice(8, -1)),
  )
}

test('everything the editor can make is a note the model knows', async ({ harness, page }) => {
  await harness.open()
  const note = page.getByLabel('Notiz', { exact: true })
  await note.click()
  await page.keyboard.type('# Titel\nEin **fetter** und *schräger* Satz mit `code`.\n> Zitat\n\n')
  await page.keyboard.type('- Punkt\n')
  await page.keyboard.press('Tab')
  await page.keyboard.type('darunter\n\n\n')
  await page.keyboard.type('3. drei\n\n[ ] offen\n\n')
  await page.keyboard.type('[Quelle](https://example.org/a) fertig')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('neue Zeile\n')
  await page.evaluate(
    ([article, quoted]) => window.harness.note?.insert({ type: 'quote', article, passage: quoted }),
    [id, passage] as const,
  )
  const content = await written(harness)
  expect([...typesIn(content)].toSorted()).toEqual([
    'heading',
    'linebreak',
    'link',
    'list',
    'listitem',
    'paragraph',
    'passage-quote',
    'quote',
    'root',
    'text',
  ])
  expect(JSON.stringify(content)).toContain('"listType":"check"')
  expect(JSON.stringify(content)).toContain('"start":3')
})

test('a note comes back as it was written', async ({ harness, page }) => {
  await harness.open()
  await page.getByLabel('Notiz', { exact: true }).click()
  await page.keyboard.type('## Kopf\nText **fett** mit Emoji 👩🏽‍🚀')
  await page.evaluate(
    ([article, quoted]) => window.harness.note?.insert({ type: 'quote', article, passage: quoted }),
    [id, passage] as const,
  )
  const content = await written(harness)
  await harness.open()
  await page.evaluate((kept) => window.harness.setNote(kept), content)
  await expect(page.locator('.note-text h2')).toHaveText('Kopf')
  await expect(page.locator('.note-text strong')).toHaveText('fett')
  await page.getByRole('button', { name: 'Zur Stelle im Artikel' }).click()
  expect(await page.evaluate(() => window.harness.opened)).toEqual([`${id} 118`])
  await page.locator('.note-text h2').click()
  await page.keyboard.press('End')
  await page.keyboard.type('!')
  expect(await written(harness)).toEqual(JSON.parse(JSON.stringify(content).replace('"Kopf"', '"Kopf!"')))
})

test('what is typed is given out after a rest, on leaving, and never comes back older', async ({
  harness,
  page,
}) => {
  await harness.open()
  await page.getByLabel('Notiz', { exact: true }).click()
  await page.keyboard.type('eins')
  await expect.poll(() => page.evaluate(() => JSON.stringify(window.harness.notes.at(-1)))).toContain('eins')
  await page.keyboard.type(' zwei')
  await page.getByLabel('Kommentar').focus()
  expect(await page.evaluate(() => JSON.stringify(window.harness.notes.at(-1)))).toContain('eins zwei')
  await page.evaluate(() => {
    const older = window.harness.notes[0]
    window.harness.setNote(older ? structuredClone(older) : null)
  })
  await expect(page.locator('.note-text')).toHaveText('eins zwei')
  await page.evaluate(() => {
    const last = JSON.stringify(window.harness.notes.at(-1)).replace('eins zwei', 'von außen')
    window.harness.setNote(JSON.parse(last))
  })
  await expect(page.locator('.note-text')).toHaveText('von außen')
})

test('a version of our own that somebody put back later is shown', async ({ harness, page }) => {
  await harness.open()
  await page.getByLabel('Notiz', { exact: true }).click()
  await page.keyboard.type('eins')
  await page.evaluate(() => window.harness.note?.flush())
  await page.keyboard.type(' zwei')
  await page.evaluate(() => window.harness.note?.flush())
  await page.evaluate(() => {
    const { notes, setNote } = window.harness
    const [first = null, second = null] = notes
    for (const come of [first, second]) setNote(structuredClone(come))
    setNote(structuredClone(first))
  })
  await expect(page.locator('.note-text')).toHaveText('eins')
})

test('a passage quoted in a note can be deleted and taken back with the keyboard', async ({
  harness,
  page,
}) => {
  await harness.open()
  await page.getByLabel('Notiz', { exact: true }).click()
  await page.keyboard.type('davor\n')
  await page.evaluate(
    ([article, quoted]) => window.harness.note?.insert({ type: 'quote', article, passage: quoted }),
    [id, passage] as const,
  )
  const quote = page.locator('.passage-quote')
  await expect(quote).toContainText(passage.exact)
  await quote.locator('p').click()
  await expect(quote).toHaveClass(/is-selected/)
  await page.keyboard.press('Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(passage.exact)
  await page.keyboard.press('Delete')
  await expect(quote).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(quote).toHaveCount(1)
})

test('pasted pages keep words and known formats and lose everything else', async ({ harness, page }) => {
  await harness.open()
  await page.getByLabel('Notiz', { exact: true }).click()
  await page.locator('.note-text').evaluate((root) => {
    const data = new DataTransfer()
    data.setData(
      'text/html',
      '<h5>Kopf</h5><p class="fixed">gut <b>fett</b> <a href="javascript:alert(1)">böse</a> <a href="https://example.org/">brav</a><img src="https://example.org/x.png"><script>alert(1)</script></p>',
    )
    root.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  const content = await written(harness)
  expect(JSON.stringify(content)).not.toMatch(/javascript|script|img|fixed/)
  await expect(page.locator('.note-text a')).toHaveText('brav')
  await expect(page.locator('.note-text h3')).toHaveText('Kopf')
  await expect(page.locator('.note-text')).toContainText('böse')
})

test('an address that is typed is a link, in the item of a list too, and its words keep another one', async ({
  harness,
  page,
}) => {
  await harness.open()
  await page.getByLabel('Notiz', { exact: true }).click()
  await page.keyboard.type('- [ ] bei https://example.org/a. fragen\n')
  const link = page.locator('.note-text li a')
  await expect(link).toHaveText('https://example.org/a')
  await expect(link).toHaveAttribute('href', 'https://example.org/a')
  expect(typesIn(await written(harness))).toContain('autolink')

  await link.click()
  const preview = page.getByRole('group', { name: 'Link', exact: true })
  await preview.getByRole('button', { name: 'Ändern' }).click()
  await page.getByRole('textbox', { name: /adresse/i }).fill('https://example.org/b')
  await page.keyboard.press('Enter')
  await expect(link).toHaveAttribute('href', 'https://example.org/b')
  // The words are written once more, as they are when a note is opened again.
  await page.keyboard.press('End')
  await page.keyboard.type('!')
  await link.click()
  await page.keyboard.type('/')
  await page.keyboard.press('Backspace')
  await expect(link).toHaveAttribute('href', 'https://example.org/b')
})

test('the format bar says and sets what the selection is, by mouse and by keyboard', async ({
  harness,
  page,
}) => {
  await harness.open()
  await page.getByLabel('Notiz', { exact: true }).click()
  await page.keyboard.type('Beleg')
  await page.keyboard.press('Control+a')
  const bar = page.getByRole('toolbar', { name: 'Format', exact: true })
  const bold = bar.getByRole('button', { name: 'Fett' })
  await bold.click()
  await expect(bold).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('.note-text strong')).toHaveText('Beleg')
  await bar.getByRole('button', { name: 'Link' }).click()
  await page.keyboard.type('javascript:alert(1)\n')
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('textbox', { name: /Adresse|adresse/ }).fill('example.org/a')
  await page.keyboard.press('Enter')
  await expect(page.locator('.note-text a')).toHaveAttribute('href', 'https://example.org/a')
  await page.getByRole('button', { name: 'Überschrift 1' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.locator('.note-text h2')).toHaveText('Beleg')
})
