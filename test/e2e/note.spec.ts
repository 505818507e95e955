import { expect, test } from '../support/app.ts'
import { addArticle, addClaim } from './articles.ts'
import { beleg } from './beleg.ts'
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
      // What stood when the program was started, this time and the time before.
      await expect(versions.getByRole('radio', { name: /words$/ })).toHaveCount(2)
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
      await expect(versions.getByRole('radio', { name: /2 words$/ })).toBeChecked()
    })
  },
)

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

test(
  'a claim in a note shows how it stands now and what it was, an article leads there, and both lead back',
  { tag: '@desktop' },
  async ({ stopped: app }) => {
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
      await page.keyboard.type('See @bridge')
      await expect(page.getByRole('option', { name: 'Bridge closed' })).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(note.getByRole('button', { name: /unconfirmed Bridge closed/ })).toBeVisible()
      await page.keyboard.type('and [[Brücke')
      await expect(page.getByRole('option', { name: /Die Brücke/ })).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(note.getByRole('button', { name: /^Die Brücke/ })).toBeVisible()
      await expect(page.getByText(/^Saved/)).toBeVisible()
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
  },
)
