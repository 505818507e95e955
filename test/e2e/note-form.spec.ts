import { expect, test } from '../support/app.ts'
import { reading, startReading } from './selecting.ts'

test('a slash, a bar over the selection and keys give a note its form', async ({ stopped: app }) => {
  const page = await startReading(app)
  await page.getByRole('tab', { name: 'Note' }).click()
  const note = page.getByRole('textbox', { name: /^Note on/ })
  await note.click()

  await test.step('a slash inserts by name, and the list is told to who cannot see it', async () => {
    await page.keyboard.type('/')
    const menu = page.getByRole('listbox', { name: 'Insert' })
    await expect(page.getByRole('listbox')).toHaveCount(1)
    await expect(menu.getByRole('option')).toHaveCount(12)
    await page.keyboard.type('head')
    const current = menu.getByRole('option', { selected: true })
    await expect(current).toHaveText(/^Heading 1/)
    await expect(note).toHaveAttribute('aria-activedescendant', (await current.getAttribute('id')) ?? '-')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Ships counted')
    await expect(note.getByRole('heading', { level: 2, name: 'Ships counted' })).toBeVisible()
  })

  await test.step('a table grows by Tab and by keys, and its first row can be one of headings', async () => {
    await page.keyboard.press('Enter')
    await page.keyboard.type('/table')
    await page.keyboard.press('Enter')
    await expect(note.getByRole('columnheader')).toHaveCount(3)
    await page.keyboard.type('Port')
    for (const words of ['Ships', 'Source', 'Sundby', '9', 'NAP', 'Tarsund', '4', '', 'In sum']) {
      await page.keyboard.press('Tab')
      await page.keyboard.type(words)
    }
    await expect(note.getByRole('row')).toHaveCount(4)
    await expect(note.getByRole('row').last()).toHaveText('In sum')
    await page.keyboard.press('Alt+Shift+ArrowRight')
    await expect(note.getByRole('columnheader')).toHaveCount(4)
    await page.getByRole('button', { name: 'Table: rows and columns' }).click()
    await page.getByRole('menuitem', { name: 'Heading row' }).click()
    await expect(note.getByRole('columnheader')).toHaveCount(0)
    await expect(note).toBeFocused()
  })

  await test.step('cells that the mouse was dragged over are a table as well', async () => {
    await note.getByRole('cell', { name: 'In sum' }).hover()
    await page.mouse.down()
    await note.getByRole('cell', { name: '4' }).hover()
    await page.mouse.up()
    await page.getByRole('button', { name: 'Table: rows and columns' }).click()
    await page.getByRole('menuitem', { name: 'Delete the row' }).click()
    await expect(note.getByRole('row')).toHaveCount(2)
    await page.keyboard.press('Control+z')
    await expect(note.getByRole('row')).toHaveCount(4)
  })

  await test.step('the bar over the selection is led into by key and out of by Escape', async () => {
    await page.getByRole('button', { name: 'Headings of the note' }).click()
    await page.getByRole('menuitem', { name: 'Ships counted' }).click()
    await expect(note).toBeFocused()
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+End')
    const bar = page.getByRole('toolbar', { name: 'Format of the selection' })
    await expect(bar).toBeVisible()
    await page.keyboard.press('Alt+F10')
    await expect(bar.getByRole('button', { name: 'Bold' })).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await expect(note).toBeFocused()
    await bar.getByRole('button', { name: 'Struck out' }).click()
    await expect(note.locator('.note-struck')).toHaveText('Ships counted')
    await bar.getByRole('button', { name: /^Kind of paragraph/ }).click()
    await page.getByRole('menuitemradio', { name: 'Text', exact: true }).click()
    await expect(note.getByRole('heading')).toHaveCount(0)
  })

  await test.step('an address that was not typed for some words is not asked for at the next', async () => {
    const select = async () => {
      await note.getByText('Ships counted').click()
      await page.keyboard.press('Home')
      await page.keyboard.press('Shift+End')
    }
    const bar = page.getByRole('toolbar', { name: 'Format of the selection' })
    await select()
    await bar.getByRole('button', { name: 'Link' }).click()
    await expect(bar.getByRole('textbox')).toBeFocused()
    // In one moment, as a click, Home and Shift+End are to a busy machine: the note does not hear that they were given up in between.
    await note.evaluate((root: HTMLElement) => {
      const text = document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode()
      root.focus()
      if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, text.textContent?.length ?? 0)
    })
    await expect(bar.getByRole('button', { name: 'Bold' })).toBeVisible()
    await expect(note).toBeFocused()
  })

  await test.step('and stays so', async () => {
    await expect(page.getByText(/^Saved/)).toBeVisible()
    const again = await reading(await app.restart())
    await again.getByRole('tab', { name: 'Note' }).click()
    await expect(again.getByRole('cell', { name: 'Tarsund' })).toBeVisible()
  })
})
