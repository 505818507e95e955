import type { Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type App } from '../support/app.ts'
import { addArticle } from './articles.ts'
import { beleg } from './beleg.ts'
import { articleText, cards, dragOver, notices, toolbar } from './selecting.ts'
import { violations } from './axe.ts'

const first = [
  'The harbour of Sundby was closed on Monday for several hours, the port office said.',
  'According to the agency up to 9,000 soldiers are to be moved to the border in the coming weeks.',
  'Ferries sail again since noon. Passengers had waited on the quay since early morning.',
  'An official confirmation of the figures is still missing, and the ministry gave no comment.',
  'Both sides want to talk again in autumn about the extension of the old harbour.',
].join('\n')
const second = `Updated on Tuesday.\n${first
  .replace('9,000', '12,000')
  .replace(
    'An official confirmation of the figures is still missing, and the ministry gave no comment.\n',
    '',
  )}`

/** A program that does not run, with an article whose newer version kept, changed and lost what was marked. */
async function withNewerVersion(app: App): Promise<string> {
  const id = await addArticle(app, 'Sundby.txt', first)
  await beleg(app, 'highlight', id, '--quote', 'closed on Monday')
  await beleg(app, 'claim', 'add', id, '--quote', 'up to 9,000 soldiers')
  await beleg(app, 'claim', 'add', id, '--quote', 'official confirmation of the figures')
  const file = join(app.home, '..', 'Sundby today.txt')
  await writeFile(file, second)
  await beleg(app, 'import', file, '--version-of', id)
  return id
}

const outcomes = (page: Page) => page.getByRole('region', { name: 'Annotations' })
const comparison = (page: Page) => page.locator('.comparison')

test(
  'a newer version is reviewed: what changed, and what becomes of every annotation',
  { tag: '@desktop' },
  async ({ stopped: app }) => {
    const id = await withNewerVersion(app)
    const page = await app.start()
    await expect(articleText(page)).toContainText('Updated on Tuesday.')
    await expect(page.getByText('2 annotations need a look')).toBeVisible()
    await expect(cards(page).filter({ hasText: 'the wording has changed since' })).toHaveCount(1)
    await page.getByRole('button', { name: 'Review', exact: true }).click()

    await expect(comparison(page).getByRole('group', { name: 'Change 1 of 3' })).toContainText(
      'Updated on Tuesday.',
    )
    await expect(comparison(page).getByRole('insertion').filter({ hasText: '12,000' })).toBeVisible()
    await expect(comparison(page).getByRole('deletion').filter({ hasText: '9,000' })).toBeVisible()
    await page.getByRole('radio', { name: 'In line' }).click()
    await expect(comparison(page).getByRole('group', { name: 'Change 2 of 3' })).toContainText(
      'up to 9,00012,000 soldiers',
    )

    await expect(outcomes(page).getByRole('button', { name: 'Wording changed 1' })).toBeVisible()
    await expect(outcomes(page).getByRole('button', { name: 'No longer found 1' })).toBeVisible()
    await expect(outcomes(page).getByRole('button', { name: 'Moved 1' })).toHaveAttribute(
      'aria-expanded',
      'false',
    )

    await outcomes(page).getByRole('button', { name: 'Accept the new wording' }).click()
    await expect(outcomes(page).getByText('Decided by hand')).toBeVisible()

    await outcomes(page).getByRole('button', { name: 'Place by hand…' }).click()
    await expect(page.getByText('official confirmation of the figures').first()).toBeVisible()
    await dragOver(page, 'the extension of the old harbour')
    await toolbar(page).getByRole('button', { name: 'Place the annotation here' }).click()
    await expect(notices(page)).toContainText('Placed')
    await expect(outcomes(page).getByText('Decided by hand')).toHaveCount(2)
    await page.keyboard.press('Control+z')
    await expect(outcomes(page).getByText('Decided by hand')).toHaveCount(1)
    await page.keyboard.press('Control+Shift+z')
    await expect(outcomes(page).getByText('Decided by hand')).toHaveCount(2)

    await page.keyboard.press('Escape')
    await expect(articleText(page)).toBeVisible()
    await expect(page.getByText('annotations need a look')).toBeHidden()
    await expect(cards(page)).toHaveCount(3)
    await app.close()
    expect(await beleg(app, 'check')).toEqual({ ok: true, articles: 1, claims: 2, captures: 2 })
    const { claims } = await beleg<{ claims: { anchor: string; passage: { exact: string } }[] }>(
      app,
      'show',
      id,
    )
    expect(claims.map(({ anchor, passage }) => [anchor, passage.exact])).toEqual([
      ['placed', 'up to 12,000 soldiers'],
      ['placed', 'the extension of the old harbour'],
    ])
  },
)

test('the keys lead through changes and annotations, and back', async ({ stopped: app }) => {
  await withNewerVersion(app)
  const page = await app.start()
  await expect(articleText(page)).toContainText('Updated on Tuesday.')
  // From wherever one was, the keys go on in the review.
  await page
    .getByRole('button', { name: /^The harbour/ })
    .first()
    .focus()
  await page.keyboard.press('v')
  await expect(outcomes(page).locator('[aria-current="true"]')).toContainText('12,000')
  await expect(outcomes(page).locator('[aria-current="true"]')).toBeFocused()
  await expect(comparison(page).locator('[data-current="true"]')).toBeInViewport()
  await page.keyboard.press('j')
  await expect(outcomes(page).locator('[aria-current="true"]')).toContainText('official confirmation')
  await page.keyboard.press('k')
  await expect(outcomes(page).locator('[aria-current="true"]')).toContainText('12,000')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByText('Change 3 of 3')).toBeVisible()
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.getByText('Change 1 of 3')).toBeVisible()
  await expect(outcomes(page).getByText('2 annotations need a look')).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await expect(outcomes(page).locator('[aria-current="true"]')).toContainText('official confirmation')
  await expect(outcomes(page).locator('[aria-current="true"]')).toBeFocused()
  await expect(outcomes(page).getByText('1 annotation needs a look')).toBeVisible()
  await page.keyboard.press('x')
  await expect(outcomes(page).getByText('a look')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(outcomes(page).getByText('1 annotation needs a look')).toBeVisible()
  await page.keyboard.press('p')
  await expect(page.getByText('Select the words that are meant now')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(outcomes(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(articleText(page)).toBeVisible()
})

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Bring in an article' })
const page = (text: string) =>
  `<!doctype html><html lang="en"><head><title>Sundby closed</title><link rel="canonical" href="https://courier.test/sundby/"></head>` +
  `<body><article><h1>Sundby closed</h1>${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</article></body></html>`

test('a page with the address of an article is offered as its newer version; any other article can be chosen', async ({
  stopped: app,
}) => {
  const id = await addArticle(app, 'Sundby.txt', first)
  await beleg(
    app,
    'article',
    id,
    '--set',
    'title=Sundby',
    '--set',
    'url=http://www.courier.test/sundby?utm_source=feed',
  )
  await beleg(app, 'highlight', id, '--quote', 'closed on Monday')
  const other = await addArticle(app, 'Mill.txt', 'The mill on the river stands still since Friday.')
  const window = await app.start()
  const choose = async (name: string, content: string) => {
    await expect(articleText(window)).toBeVisible()
    await window.keyboard.press('Control+o')
    await dialog(window)
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
  }

  await choose('sundby.html', page(second))
  await expect(dialog(window).getByRole('radio', { name: 'As a newer version of “Sundby”' })).toBeChecked()
  await expect(dialog(window).getByRole('textbox', { name: 'Title' })).toHaveValue('Sundby')
  await expect(dialog(window).getByRole('listitem')).toContainText('This version says: Title: Sundby closed')
  await dialog(window).getByRole('button', { name: 'Add as a newer version' }).click()
  await expect(outcomes(window).getByRole('button', { name: 'Moved 1' })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('button', { name: 'Versions of this article' })).toHaveText('Version 2 of 2')

  await choose('mill.txt', 'The mill on the river stands still since Friday. Nobody knows why.')
  await expect(dialog(window).getByRole('radio', { name: 'As a new article' })).toBeChecked()
  await dialog(window).getByRole('radio', { name: 'As a newer version of an article' }).check()
  await expect(dialog(window).getByRole('button', { name: 'Add as a newer version' })).toBeDisabled()
  await dialog(window).getByRole('combobox', { name: 'Which article' }).fill('mil')
  await dialog(window)
    .getByRole('option', { name: /^The mill/ })
    .click()
  await dialog(window).getByRole('button', { name: 'Add as a newer version' }).click()
  await expect(outcomes(window)).toContainText('Nothing was marked in the version before.')

  await window.keyboard.press('Escape')
  await choose('again.html', page(second))
  await dialog(window).getByRole('button', { name: 'Add as a newer version' }).click()
  await expect(notices(window)).toContainText('This very file is in the notebook already')
  await app.close()
  expect(await beleg(app, 'check')).toMatchObject({ ok: true, articles: 2, captures: 4 })
  const shown = await beleg<{ captures: unknown[] }>(app, 'show', other)
  expect(shown.captures).toHaveLength(2)
})

test('an older version stays readable with its annotations, and nothing is marked in it', async ({
  stopped: app,
}) => {
  await withNewerVersion(app)
  const page = await app.start()
  await page.getByRole('button', { name: 'Versions of this article' }).click()
  await page.getByRole('menuitemradio', { name: /^Version 1/ }).click()
  await expect(articleText(page)).not.toContainText('Updated on Tuesday.')
  await expect(page.getByText('This is an older version')).toBeVisible()
  await expect(cards(page).filter({ hasText: 'up to 9,000 soldiers' })).toHaveCount(1)
  await expect(cards(page).filter({ hasText: 'no longer found' })).toHaveCount(0)
  await dragOver(page, 'Ferries sail')
  await expect(toolbar(page)).toBeHidden()
  await page.keyboard.press('h')
  await expect(notices(page)).toContainText('Words are marked in the newest version')
  await page.getByRole('button', { name: 'Newest version' }).click()
  await expect(articleText(page)).toContainText('Updated on Tuesday.')
})

for (const [language, theme] of [
  ['en', 'light'],
  ['de', 'dark'],
] as const)
  test(`axe finds nothing wrong with the review, ${language}, ${theme}`, async ({ stopped: app }) => {
    test.slow()
    await withNewerVersion(app)
    const page = await app.start()
    await page.emulateMedia({ colorScheme: theme })
    await expect(articleText(page)).toBeVisible()
    await page.keyboard.press('Control+,')
    await page.getByRole('combobox', { name: 'Language' }).selectOption(language)
    await page.keyboard.press('Escape')
    const found: string[] = []
    const look = async (where: string) => {
      found.push(...(await violations(page, where)))
    }
    await look('banner')
    await page.locator('.article-version').click()
    await look('versions')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Shift+3')
    await look('provenance')
    await page.keyboard.press('v')
    await expect(comparison(page)).toBeVisible()
    await look('side by side')
    for (const head of await page.locator('.outcome-head[aria-expanded="false"]').all()) await head.click()
    await page.locator('.review-layout button').nth(1).click()
    await look('in line')
    await page.locator('.outcome-actions button').nth(1).click()
    await expect(page.locator('.placing-bar')).toBeVisible()
    await look('placing')
    expect(found).toEqual([])
  })
