import type { Page } from '@playwright/test'
import { locales, type Locale } from '../../shared/settings.ts'
import { messages } from '../../shared/i18n/index.ts'
import { expect, test } from '../support/app.ts'
import { expectPicture } from '../support/picture-check.ts'
import { fillNotebook } from './pictures/notebook.ts'
import { read, screens } from './pictures/screens.ts'
import { settleWindow } from './pictures/settle.ts'

test('the main screens look as their pictures do, in both languages, light and dark', async ({
  stopped: app,
}, info) => {
  test.slow()
  // The preview of a report lets no script in, not even those with which a picture of it is taken.
  app.allowProblem(/about:srcdoc/)
  await fillNotebook(app)
  const page = await app.start()
  await settleWindow(page)
  await page.locator('.library .row-open').filter({ hasText: 'Night ferries' }).click()
  await expect(read(page)).toContainText('Sound Line')
  // The lens reads in a worker.
  await expect(page.locator('.lens-head li').first()).toBeVisible()
  for (const locale of locales) {
    await speak(page, locale)
    for (const screen of screens)
      await test.step(`${screen.name}, ${locale}`, async () => {
        await screen.show(page, messages(locale))
        await page.mouse.move(0, 0)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const picture = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' })
          await expectPicture(info, `${screen.name}-${locale}-${colorScheme}`, picture)
        }
        await screen.leave?.(page, messages(locale))
      })
  }
})

async function speak(page: Page, locale: Locale): Promise<void> {
  await page.keyboard.press('Control+,')
  const dialog = page.locator('dialog[open]')
  await dialog.getByRole('combobox', { name: /^(Language|Sprache)$/ }).selectOption(locale)
  await expect(page.locator('html')).toHaveAttribute('lang', locale)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await read(page).focus()
}
