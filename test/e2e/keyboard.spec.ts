import { expect, test } from '../support/app.ts'
import { articleText, cards, toolbar } from './selecting.ts'

test('without a pointer: an article is pasted, a sentence claimed and confirmed, a note written, the report opened', async ({
  app,
}) => {
  const { page } = app
  const keys = page.keyboard
  const dialog = page.getByRole('dialog', { name: 'Bring in an article' })
  await expect(page.getByText('No articles yet')).toBeVisible()

  await test.step('bring in by pasting', async () => {
    await keys.press('Control+o')
    await expect(dialog.getByRole('textbox')).toBeFocused()
    await keys.insertText('The harbour grows\n\nThe ministry signed on Monday. The line is silent.')
    await keys.press('Control+a')
    await keys.press('Control+x')
    await keys.press('Escape')
    await expect(dialog).toBeHidden()
    await keys.press('Control+v')
    await expect(dialog.getByRole('textbox')).toBeFocused()
    await keys.press('Control+Enter')
    await expect(dialog.getByRole('textbox', { name: 'Title' })).toBeFocused()
    await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('The harbour grows')
    await keys.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(articleText(page)).toContainText('The ministry signed')
  })

  await test.step('F6 leads around the panes', async () => {
    const pane = () => page.evaluate(() => document.activeElement?.closest('[data-panel]')?.id)
    const seen: (string | undefined)[] = []
    for (let step = 0; step < 6; step++) {
      await keys.press('F6')
      seen.push(await pane())
    }
    expect(new Set(seen)).toEqual(new Set(['library', 'article', 'side']))
    expect(seen.slice(0, 3)).toEqual(seen.slice(3))
    await keys.press('Shift+F6')
    expect(await pane()).toBe(seen[4])
  })

  await test.step('claim a sentence and confirm it with a reason', async () => {
    await keys.press('Control+1')
    await expect(articleText(page)).toBeFocused()
    await keys.press('Control+End')
    await keys.press('Home')
    for (let word = 0; word < 5; word++) await keys.press('Control+Shift+ArrowRight')
    await expect(toolbar(page)).toBeVisible()
    await keys.press('c')
    const claim = page.getByRole('article', { name: 'Claim, unconfirmed' })
    await expect(claim).toContainText('The ministry signed on Monday')
    await keys.press('Shift+C')
    await expect(page.getByRole('textbox', { name: 'What confirms it?' })).toBeFocused()
    await keys.type('Copy of the contract')
    await keys.press('Control+Enter')
    await expect(page.getByRole('article', { name: 'Claim, confirmed' })).toContainText(
      'Copy of the contract',
    )
  })

  await test.step('Escape goes back one layer at a time: field, toolbar, card, article', async () => {
    await keys.press('Control+1')
    await expect(articleText(page)).toBeFocused()
    await keys.press('Control+Shift+ArrowRight')
    await expect(toolbar(page)).toBeVisible()
    await keys.press('m')
    await expect(page.getByRole('textbox', { name: 'Comment' })).toBeFocused()
    await keys.press('Escape')
    await expect(page.getByRole('textbox', { name: 'Comment' })).toBeHidden()
    await expect(toolbar(page)).toBeVisible()
    await keys.press('Escape')
    await expect(toolbar(page)).toBeHidden()
    await keys.press('Control+Shift+Digit1')
    await expect(cards(page).first()).toBeFocused()
    await keys.press('Enter')
    await expect(cards(page).first().getByRole('textbox', { name: 'Statement' })).toBeFocused()
    await keys.press('Escape')
    await expect(cards(page).first()).toBeFocused()
    await keys.press('Escape')
    await expect(articleText(page)).toBeFocused()
    await expect(page.locator('.card[aria-current]')).toHaveCount(0)
  })

  await test.step('write a note, open the report and the sheet of keys', async () => {
    await keys.press('Control+Shift+Digit2')
    const note = page.getByRole('textbox', { name: /^Note on/ })
    await expect(note).toBeFocused()
    await keys.type('# Ask again')
    await expect(note.getByRole('heading', { name: 'Ask again' })).toBeVisible()
    await keys.press('Control+e')
    await expect(page.getByRole('dialog', { name: 'Report' })).toBeVisible()
    await keys.press('Escape')
    await expect(page.getByRole('dialog', { name: 'Report' })).toBeHidden()
    await expect(note).toBeFocused()
    await keys.press('Control+1')
    await expect(articleText(page)).toBeFocused()
    await keys.press('Control+k')
    const palette = page.getByRole('combobox', { name: 'Find a command' })
    await expect(palette).toBeFocused()
    await keys.type('arch')
    await expect(page.getByRole('option', { name: 'Archive View Ctrl+2', selected: true })).toBeVisible()
    await expect(page.getByRole('option', { name: /Highlight/ })).toHaveCount(0)
    await keys.press('Enter')
    await expect(page.locator('[data-row]').first()).toBeVisible()
    await keys.press('Control+k')
    await expect(page.getByRole('option').first()).toHaveText(/^Archive/)
    await keys.press('Control+p')
    await expect(page.getByRole('combobox', { name: /^Open an article/ })).toBeFocused()
    await keys.type('hrbr')
    await keys.press('Enter')
    await expect(articleText(page)).toBeFocused()
    await keys.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Ctrl')
    await keys.press('Escape')
    await expect(articleText(page)).toBeFocused()
  })
})
