import type { Page } from '@playwright/test'
import type { Messages } from '../../../shared/i18n/index.ts'
import { expect } from '../../support/app.ts'
import { settleReport } from './settle.ts'

export interface Screen {
  name: string
  /** Brings the window there from the article that is read, whose cards are shown. */
  show(page: Page, m: Messages): Promise<void>
  /** Brings it back. */
  leave?(page: Page, m: Messages): Promise<void>
}

const row = (page: Page, title: string) => page.locator('.library .row-open').filter({ hasText: title })
/** The text of the article that is read; those of other tabs are laid out behind it. */
export const read = (page: Page) => page.locator('.article-slot[data-live] .article-text')
const archiveRows = (page: Page) => page.locator('.archive [data-row]')
const dialog = (page: Page) => page.locator('dialog[open]')

async function readArticle(page: Page): Promise<void> {
  await page.keyboard.press('Control+1')
  await expect(read(page)).toBeVisible()
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
}

/** A dialog that a key opens, and what it has when it is complete. */
const inDialog = (name: string, key: string, complete: string): Screen => ({
  name,
  async show(page) {
    await page.keyboard.press(key)
    await expect(dialog(page).locator(complete).first()).toBeVisible()
  },
  leave: closeDialog,
})

/** The main screens, each in the window that one test has open. */
export const screens: readonly Screen[] = [
  {
    name: 'article',
    async show(page) {
      await page.locator('.card').nth(1).click()
      await expect(page.locator('.card[data-active="true"]')).toBeVisible()
      // What a card leads to lights up for a moment.
      await expect.poll(() => page.evaluate(() => CSS.highlights.get('flash')?.size ?? 0)).toBe(0)
    },
    async leave(page) {
      await read(page).focus()
    },
  },
  {
    name: 'note',
    async show(page, m) {
      await page.keyboard.press('Control+Shift+2')
      const text = page.locator('.note-text')
      await expect(text.locator('table')).toBeVisible()
      await text.locator('p').last().click()
      await page.mouse.move(0, 0)
      await page.keyboard.press('Control+End')
      await page.keyboard.type('/')
      await expect(page.getByRole('listbox', { name: m.editorSlashMenu })).toBeVisible()
    },
    async leave(page) {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Backspace')
      await page.keyboard.press('Control+Shift+1')
      await read(page).focus()
    },
  },
  {
    name: 'lens',
    async show(page, m) {
      await page.keyboard.press('Control+Shift+4')
      await read(page).focus()
      await page.keyboard.press('s')
      await expect(page.getByRole('complementary', { name: m.lensPeek })).toBeVisible()
    },
    async leave(page) {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+Shift+1')
    },
  },
  {
    name: 'beside',
    async show(page) {
      await page.keyboard.press('Control+p')
      await expect(dialog(page).getByRole('combobox')).toBeFocused()
      await page.keyboard.type('Hafenabkommen')
      await expect(dialog(page).getByRole('option').first()).toContainText('Zusatzprotokoll')
      await page.keyboard.press('Shift+Enter')
      await expect(page.locator('.article-slot[data-side="right"] .lens-head li').first()).toBeVisible()
    },
    async leave(page) {
      await expect(read(page)).toBeFocused()
      await page.keyboard.press('Control+w')
      await expect(page.locator('.tab')).toHaveCount(0)
      await expect(read(page)).toContainText('Sound Line')
    },
  },
  {
    name: 'review',
    async show(page) {
      await row(page, 'Grain terminal').click()
      await expect(read(page)).toContainText('a matter of routine')
      await read(page).focus()
      await page.keyboard.press('v')
      await expect(page.locator('.compared').first()).toBeVisible()
    },
    async leave(page) {
      await page.keyboard.press('Control+1')
      await row(page, 'Night ferries').click()
      await expect(read(page)).toContainText('Sound Line')
      await read(page).focus()
    },
  },
  {
    name: 'archive',
    async show(page) {
      await page.keyboard.press('Control+2')
      await expect(archiveRows(page).nth(9)).toBeVisible()
    },
  },
  {
    name: 'archive-narrowed',
    async show(page, m) {
      await page.getByRole('button', { name: m.archiveGroup }).click()
      await page.getByRole('menuitemradio', { name: m.archiveGroupBy('status') }).click()
      await page.keyboard.press('/')
      await page.keyboard.type('cracks')
      await expect(archiveRows(page).locator('mark').first()).toBeVisible()
      // The facets are counted after the rows are there.
      await expect(page.locator('.facets').getByText('Musterblatt')).toHaveCount(0)
      await page.getByRole('button', { name: m.searchesTitle }).click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
    async leave(page, m) {
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: m.archiveGroup }).click()
      await page.getByRole('menuitemradio', { name: m.archiveUngrouped }).click()
      await page.keyboard.press('/')
      await page.keyboard.press('Escape')
      await expect(archiveRows(page).nth(9)).toBeVisible()
    },
  },
  {
    name: 'overview',
    async show(page, m) {
      await page.getByRole('button', { name: m.archiveOverview }).click()
      await expect(page.locator('.overview .month').first()).toBeVisible()
    },
    async leave(page, m) {
      await page.getByRole('button', { name: m.archiveOverview }).click()
      await readArticle(page)
    },
  },
  {
    name: 'report',
    async show(page) {
      await page.keyboard.press('Control+e')
      await expect(page.frameLocator('iframe.report-paper').locator('h2').first()).toBeVisible()
      await settleReport(page)
    },
    leave: closeDialog,
  },
  inDialog('settings', 'Control+,', 'select'),
  inDialog('palette', 'Control+k', '[role="option"]'),
  inDialog('shortcuts', '?', '.kbd'),
]
