import { expect, test } from '../support/app.ts'
import { messages } from '../../shared/i18n/index.ts'
import { violations } from './axe.ts'
import { articleText } from './selecting.ts'

// Colours do not depend on words: two of the four pairs show all there is.
for (const [language, theme] of [
  ['en', 'light'],
  ['de', 'dark'],
] as const)
  test(`axe finds nothing wrong anywhere in the window, ${language}, ${theme}`, async ({ stopped: app }) => {
    test.slow()
    test.skip(
      app.host === 'electron',
      'the page is the same in both hosts; axe needs a second one, which the desktop window refuses',
    )
    const m = messages(language)
    const page = await app.start('unnamed')
    await expect(articleText(page)).toBeVisible()
    await page.keyboard.press('Control+,')
    await page.getByRole('combobox', { name: 'Appearance' }).selectOption(theme)
    await page.getByRole('combobox', { name: 'Language' }).selectOption(language)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await page.keyboard.press('Escape')
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await expect(page.locator('.article-text')).toBeVisible()

    const found: string[] = []
    const look = async (where: string) => found.push(...(await violations(page, where)))
    const dialog = page.locator('dialog[open]')
    const inDialog = async (key: string, where: string) => {
      await page.keyboard.press(key)
      await expect(dialog).toBeVisible()
      await look(where)
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }

    await look('article and cards')
    const card = page.getByRole('feed').getByRole('article').first()
    await card.focus()
    await expect(card).toHaveAttribute('aria-current', 'true')
    await look('an active card')
    await card.press('Delete')
    await expect(page.getByRole('region', { name: m.noticesLabel })).toContainText(m.noticeTrashed)
    await look('a notice')
    await page.getByRole('tab', { name: m.noteTab }).click()
    await look('note')
    await page.getByRole('tab', { name: m.detailsTab }).click()
    await look('details')
    await page.getByRole('tab', { name: m.lensTab }).click()
    await page.locator('.article-text').focus()
    await page.keyboard.press('s')
    await expect(page.getByRole('complementary', { name: m.lensPeek })).toBeVisible()
    await look('the lens and a suggestion')
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: m.cardsTab }).click()
    await page.locator('.article-text').focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await expect(page.getByRole('toolbar', { name: m.toolbarLabel })).toBeVisible()
    await look('toolbar')
    await page.keyboard.press('Shift+C')
    await expect(page.getByRole('textbox', { name: m.claimReasonQuestion('confirmed') })).toBeFocused()
    await look('reason')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await inDialog('Control+o', 'bring in')
    await inDialog('Control+e', 'report')
    await inDialog('Control+k', 'palette')
    await inDialog('Control+Shift+f', 'find everywhere')
    await inDialog('Control+,', 'settings')
    await inDialog('Control+Shift+o', 'notebooks')
    await page.keyboard.press('?')
    await dialog.getByRole('button', { name: m.shortcutChange(m.commandShowArchive) }).click()
    await page.keyboard.press('Control+e')
    await expect(dialog.getByRole('alert')).toBeVisible()
    await look('shortcuts, one that is taken')
    await page.keyboard.press('Escape')
    await expect(dialog.getByRole('alert')).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await page.getByRole('button', { name: m.settingTheme }).click()
    await look('menu')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+2')
    await expect(page.locator('[data-row]').first()).toBeVisible()
    await look('archive')
    await page.keyboard.press('Control+3')
    await expect(page.getByRole('button', { name: m.trashRestore })).toBeVisible()
    await look('trash')
    expect(found).toEqual([])
  })
