import { expect, test } from '../support/app.ts'
import { beleg } from './beleg.ts'
import { drop, fileOf } from './drop.ts'
import { articleText } from './selecting.ts'
import type { Page } from '@playwright/test'

const markdown = `---
title: Die Fähre fährt wieder
author: Jana Muster
date: 2025-03-04
---

# Die Fähre fährt wieder

Nach **drei Monaten** legt die Fähre ab, wie die [Reederei](https://example.org/faehre) nicht ohne Stolz mitteilt.
`

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Bring in an article' })
const files = (page: Page) => page.getByRole('dialog', { name: 'Bring in files' })
const library = (page: Page) => page.getByRole('navigation', { name: 'Library' })

test('files are dropped and chosen, text is pasted; what cannot be read is named and holds up nothing', async ({
  app,
}) => {
  const { page } = app
  await expect(library(page).getByText('No articles yet')).toBeVisible()

  await test.step('of two dropped files one is no text: it is named, the other is kept', async () => {
    await drop(
      page,
      fileOf(
        'Photo.txt',
        Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0, 1]),
      ),
      fileOf('Ferry.txt', 'The ferry sails again.\n\nThe line calls it a success.'),
    )
    await expect(files(page).getByRole('status')).toHaveText('1 article added, 1 failed')
    await expect(files(page).getByRole('listitem').filter({ hasText: 'Photo.txt' })).toContainText(
      'is not text',
    )
    await files(page).getByRole('button', { name: 'Done' }).click()
    await expect(articleText(page)).toContainText('The line calls it a success.')
  })

  await test.step('a chosen Markdown file brings its title, author, date and language along', async () => {
    await page.keyboard.press('Control+o')
    await dialog(page)
      .locator('input[type="file"]')
      .setInputFiles({ name: 'Faehre.md', mimeType: 'text/markdown', buffer: Buffer.from(markdown) })
    const field = (name: string) => dialog(page).getByRole('textbox', { name })
    await expect(field('Title')).toHaveValue('Die Fähre fährt wieder')
    await expect(field('Authors')).toHaveValue('Jana Muster')
    await expect(field('Published')).toHaveValue('2025-03-04')
    await expect(field('Language')).toHaveValue('de')
    await dialog(page).getByRole('button', { name: 'Add to the notebook' }).click()
    await expect(articleText(page).locator('strong')).toHaveText('drei Monaten')
    await expect(articleText(page).getByRole('link', { name: 'Reederei' })).toBeVisible()
    await articleText(page).getByRole('link', { name: 'Reederei' }).click()
    await expect(page.getByRole('dialog', { name: 'Open a link?' })).toContainText('example.org')
    await page.keyboard.press('Escape')
  })

  await test.step('a paste outside every field opens the dialog, and is not thrown away in passing', async () => {
    const search = page.getByRole('searchbox', { name: 'Search all claims' })
    await search.fill('Pasted words that matter.')
    await search.press('Control+a')
    await search.press('Control+x')
    await page.keyboard.press('Control+1')
    await expect(articleText(page)).toBeFocused()
    await page.keyboard.press('Control+v')
    const pasted = dialog(page).getByRole('textbox', { name: 'Paste the text of an article' })
    await expect(pasted).toHaveValue('Pasted words that matter.')
    await page.keyboard.press('Escape')
    await expect(dialog(page).getByRole('alertdialog')).toContainText('not in the notebook yet')
    await dialog(page).getByRole('button', { name: 'Keep working on it' }).click()
    // Nor by files that are chosen meanwhile.
    const chosen = ['Quay.txt', 'Pier.txt'].map((name) => ({
      ...{ name, mimeType: 'text/plain' },
      buffer: Buffer.from(`The ${name} is closed.`),
    }))
    for (const some of [chosen, chosen.slice(0, 1)]) {
      await dialog(page).locator('input[type="file"]').setInputFiles(some)
      await dialog(page).getByRole('button', { name: 'Keep working on it' }).click()
      await expect(pasted).toHaveValue('Pasted words that matter.')
    }
    await pasted.press('Control+Enter')
    await dialog(page).getByRole('textbox', { name: 'Authors' }).press('Control+Enter')
    await expect(articleText(page)).toHaveText('Pasted words that matter.')
    await expect(library(page).getByRole('listitem')).toHaveCount(3)
  })

  await app.close()
  expect(await beleg(app, 'check')).toEqual({ ok: true, articles: 3, claims: 0, captures: 3 })
})
