import type { Locator } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { addArticle, addClaim } from './articles.ts'
import { beleg } from './beleg.ts'
import { inGermanAndDark } from './in-library.ts'
import { cards, reading, selectWithMouse, startReading } from './selecting.ts'

test(
  'a note is kept as it is typed, also what was typed a moment before the window closed',
  { tag: '@desktop' },
  async ({ stopped: app }) => {
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
    const note = page.getByRole('textbox', { name: /^Note on/ })
    await expect(note).toHaveText('Ask the ministry. The last words')

    await test.step('and as it was before can be looked at and restored, which undo takes back', async () => {
      await note.click()
      await page.keyboard.press('Control+a')
      await page.keyboard.type('All new')
      await page.keyboard.press('Control+Alt+h')
      const versions = page.getByRole('dialog', { name: 'Earlier versions of this note' })
      // What stood when the program was started, this time and the time before; slow typing may have left its beginning, too.
      for (const stood of [/ 6 words$/, / 3 words$/])
        await expect(versions.getByRole('radio', { name: stood })).toHaveCount(1)
      await expect(versions.getByRole('textbox')).toHaveText('Ask the ministry. The last words')
      await versions.getByText('Difference').click()
      await expect(versions.getByRole('deletion')).toHaveText('Ask the ministry. The last words')
      await versions.getByRole('radio', { name: /3 words$/ }).check()
      await versions.getByRole('button', { name: 'Restore this version' }).click()
      await expect(note).toHaveText('Ask the ministry.')
      await expect(note).toBeFocused()
      await page.keyboard.press('Control+z')
      await expect(note).toHaveText('All new')
      await page.keyboard.press('Control+Alt+h')
      await expect(versions.getByRole('radio', { name: / 2 words$/, checked: true })).toHaveCount(1)
    })
  },
)

test('a quote is put into the note and leads back to its passage', async ({ stopped: app }) => {
  const page = await startReading(app)
  await selectWithMouse(page, 'bis zu 14.000 Soldaten')
  await page.keyboard.press('n')
  const note = page.getByRole('textbox', { name: /^Note on/ })
  await expect(note).toContainText('bis zu 14.000 Soldaten')
  // No empty line above it in a note that was empty.
  await expect(note.locator(':scope > p')).toHaveCount(1)
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

  await inGermanAndDark(page)
  await page.keyboard.press('Control+Shift+2')
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\n# Offen\n- [ ] Zoll fragen\n')
  await expect(page.getByRole('status').filter({ hasText: 'Überschrift Ebene 1' })).toBeAttached()
  const boxes = page.getByRole('textbox', { name: /^Notiz zu/ }).getByRole('checkbox')
  await expect(boxes).toHaveText(['Zoll fragen', ''])
  await expect(boxes.first()).not.toBeChecked()
})

test('a claim in a note shows how it stands now and what it was, an article leads there, and both lead back', async ({
  stopped: app,
}) => {
  const bridge = await addArticle(app, 'Bridge.txt', 'Die Brücke ist gesperrt. Das sagt der Rat.\n')
  const claim = await addClaim(app, bridge, 'Die Brücke ist gesperrt', '--statement', 'Bridge closed')
  await addArticle(app, 'Port.txt', 'Im Hafen lagen drei Schiffe.\n')
  const page = await app.start()
  const note = page.getByRole('textbox', { name: /^Note on/ })
  await page
    .getByRole('button', { name: /Im Hafen lagen/ })
    .first()
    .click()
  await page.getByRole('tab', { name: 'Note' }).click()
  await note.click()

  await test.step('put there by typing', async () => {
    // Faster than any search answers: what is typed ahead waits for it.
    await page.keyboard.type('See @bridge')
    await page.keyboard.press('Enter')
    await expect(note.getByRole('button', { name: /unconfirmed Bridge closed/ })).toBeVisible()
    await page.keyboard.type('and [[Brücke')
    await expect(page.getByRole('option', { name: /Die Brücke/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(note.getByRole('button', { name: /^Die Brücke/ })).toBeVisible()
    await expect(page.getByText(/^Saved/)).toBeVisible()
  })

  await test.step('Enter is a new line where nothing is found, and where the list was sent away', async () => {
    const lines = note.locator('p')
    await page.keyboard.type('mail @nobody-at-all')
    await page.keyboard.press('Enter')
    await expect(lines).toHaveCount(2)
    await page.keyboard.type('@bridge')
    await expect(page.getByRole('option', { name: 'Bridge closed' })).toBeVisible()
    await expect(page.getByRole('listbox', { name: 'Claims' })).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Escape')
    await expect(page.getByRole('listbox', { name: 'Claims' })).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(lines).toHaveCount(3)
    await expect(note).toContainText('@bridge')
  })

  await test.step('the article says whose notes lead to it', async () => {
    await note.getByRole('button', { name: /^Die Brücke/ }).click()
    await expect(page.getByText('In the notes of')).toContainText('Im Hafen lagen')
  })

  await test.step('a judgement made meanwhile shows, and that it is another one', async () => {
    await app.close()
    await beleg(app, 'claim', 'status', claim, 'confirmed', '--reason', 'Seen')
    const again = await app.start()
    await again
      .getByRole('button', { name: /Im Hafen lagen/ })
      .first()
      .click()
    await again.getByRole('tab', { name: 'Note' }).click()
    const live = again
      .getByRole('textbox', { name: /^Note on/ })
      .getByRole('button', { name: /Bridge closed/ })
    await expect(live).toContainText('was unconfirmed when it was put here')
    await live.click()
    const card = again.getByRole('article', { name: 'Claim, confirmed' })
    await card.click()
    await expect(card.getByText('In the notes of')).toContainText('Im Hafen lagen')
  })
})

test('a card and words of the article are dragged into the note, a card over its tab', async ({
  stopped: app,
}) => {
  const page = await startReading(app)
  const note = page.getByRole('textbox', { name: /^Note on/ })
  const tab = page.getByRole('tab', { name: 'Note' })
  const claims = note.getByRole('button', { name: /unconfirmed bis zu 14\.000 Soldaten/ })
  const drop = async (...over: Locator[]) => {
    await page.mouse.down()
    for (const place of over) {
      await place.hover()
      await place.hover({ position: { x: 12, y: 12 } })
    }
    await page.mouse.up()
  }

  await selectWithMouse(page, 'bis zu 14.000 Soldaten')
  await page.keyboard.press('c')
  await expect(cards(page)).toHaveCount(1)
  await cards(page).getByText('unconfirmed', { exact: true }).first().hover()
  await drop(tab, note)
  await expect(claims).toHaveCount(1)
  await expect(note).toBeFocused()

  // Words that are selected become a quote with its way back, as by key.
  const words = await selectWithMouse(page, 'Eine offizielle Bestätigung')
  await page.mouse.move(...words)
  await drop(note)
  await expect(note.getByRole('blockquote')).toContainText('Eine offizielle Bestätigung')
  await expect(note.getByRole('blockquote')).toHaveCount(1)
})

test('words in the note are found and replaced', async ({ stopped: app }) => {
  const page = await startReading(app)
  await page.getByRole('tab', { name: 'Note' }).click()
  const note = page.getByRole('textbox', { name: /^Note on/ })
  await note.click()
  await page.keyboard.type('# Muller and **Müller**\nMüllers boat\n')
  await expect(page.getByText('5 words · 29 characters')).toBeVisible()

  await test.step('in every spelling, one by one and all at once, which one undo takes back', async () => {
    await page.keyboard.press('Control+h')
    const bar = page.getByRole('search', { name: 'Find in the note' })
    await page.keyboard.type('mueller')
    await expect(bar.getByRole('status')).toHaveText('1 of 3')
    await page.keyboard.press('Enter')
    await expect(bar.getByRole('status')).toHaveText('2 of 3')
    await bar.getByRole('textbox', { name: 'Replace by' }).fill('Meier')
    await bar.getByRole('button', { name: 'Replace', exact: true }).click()
    await expect(note).toContainText('Muller and MeierMüllers boat')
    await expect(note.locator('strong')).toHaveText('Meier')
    await bar.getByRole('button', { name: 'All' }).click()
    await expect(note).toContainText('Meier and MeierMeiers boat')
    await expect(bar.getByRole('status')).toHaveText('Nothing found')
  })
})
