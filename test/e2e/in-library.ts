import type { Page } from '@playwright/test'
import { expect } from '../support/app.ts'

/** So many lines about something, each another one. */
export const sentences = (about: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${about}, in line ${at + 1}, as was said.`).join('\n')

/** The pane with the articles. */
export const library = (page: Page) => page.getByRole('navigation', { name: 'Library' })
/** The row of an article, by words of its title. */
export const row = (page: Page, title: string) => page.locator('.row-open').filter({ hasText: title })
/** The dialog that is open. */
export const dialog = (page: Page) => page.locator('dialog[open]')

/** The window in German and dark, where everything has other words and colours. */
export async function inGermanAndDark(page: Page): Promise<void> {
  await page.keyboard.press('Control+,')
  await page.getByRole('combobox', { name: 'Appearance' }).selectOption('dark')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
}
