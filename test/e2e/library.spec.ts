import type { Page } from '@playwright/test'
import { messages } from '../../shared/i18n/index.ts'
import { expect, test } from '../support/app.ts'
import { addArticle, addClaim } from './articles.ts'
import { violations } from './axe.ts'
import { beleg } from './beleg.ts'
import { hold } from './hold.ts'
import { dialog, inGermanAndDark, library, row, sentences } from './in-library.ts'
import { notices } from './selecting.ts'

const titles = (page: Page) => page.locator('.row-open .row-title > .one-line')
const shelf = (page: Page, name: string) => page.locator('.shelf').filter({ hasText: name })

test('articles are sorted, narrowed, tagged, collected, marked as read and put into the trash, one or many, by key, mouse and drag', async ({
  stopped: app,
}) => {
  test.slow()
  const zug = await addArticle(
    app,
    'a.txt',
    sentences('The train', 3),
    ...['--title', 'Zug nach Süden', '--publisher', 'Morgenblatt', '--published', '2025-03-01'],
  )
  await addArticle(
    app,
    'b.txt',
    sentences('The ore', 200),
    ...['--title', 'Ärger um Erz', '--publisher', 'Abendpost', '--published', '2024-12-24'],
  )
  await addArticle(
    app,
    'c.txt',
    sentences('The ferry', 3),
    ...['--title', 'Ferry stopped', '--published', '2025-06-30'],
  )
  await addArticle(
    app,
    'd.txt',
    sentences('The harbour', 3),
    ...['--title', 'Harbour closed', '--publisher', 'Morgenblatt'],
  )
  await addClaim(app, zug, 'The train, in line 2')
  const page = await app.start()
  const found: string[] = []
  const look = async (where: string) => found.push(...(await violations(page, where)))
  await expect(titles(page)).toHaveText(['Harbour closed', 'Ferry stopped', 'Ärger um Erz', 'Zug nach Süden'])

  await test.step('by title as a person sorts words, by date with what has none last, and the other way round', async () => {
    const sort = async (by: string) => {
      await page.keyboard.press('Control+K')
      await page.keyboard.type('Sort the library')
      await page.keyboard.press('Enter')
      await expect(dialog(page)).toHaveAccessibleName('Sort the library by')
      await page.keyboard.type(by)
      await page.keyboard.press('Enter')
      await expect(dialog(page)).toBeHidden()
    }
    await sort('title')
    await expect(titles(page)).toHaveText([
      'Ärger um Erz',
      'Ferry stopped',
      'Harbour closed',
      'Zug nach Süden',
    ])
    await sort('published')
    await expect(titles(page)).toHaveText([
      'Ferry stopped',
      'Zug nach Süden',
      'Ärger um Erz',
      'Harbour closed',
    ])
    await sort('published')
    await expect(titles(page)).toHaveText([
      'Ärger um Erz',
      'Zug nach Süden',
      'Ferry stopped',
      'Harbour closed',
    ])
    await page.getByRole('button', { name: /^Sorted by/ }).click()
    await page.getByRole('menuitemradio', { name: 'unconfirmed claims' }).click()
    await expect(titles(page).first()).toHaveText('Zug nach Süden')
  })

  await test.step('words narrow it in every German spelling, and -words leave out', async () => {
    await page.keyboard.press('Control+Alt+L')
    await expect(library(page).getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('aerger')
    await expect(titles(page)).toHaveText(['Ärger um Erz'])
    await page.keyboard.press('Control+A')
    await page.keyboard.type('morgenblatt -zug')
    await expect(titles(page)).toHaveText(['Harbour closed'])
    await page.keyboard.press('Escape')
    await expect(titles(page)).toHaveCount(4)
  })

  await test.step('what was never opened is unread; a thin line says how far the others are', async () => {
    await row(page, 'Ärger um Erz').click()
    await expect(row(page, 'Ärger um Erz').getByRole('img', { name: '% read' })).toBeVisible()
    await expect(row(page, 'Ferry stopped').getByRole('img', { name: 'unread' })).toBeVisible()
    await row(page, 'Ferry stopped').click()
    await expect(row(page, 'Ferry stopped').getByRole('img')).toHaveCount(0)
    await page.keyboard.press('u')
    await expect(row(page, 'Ferry stopped').getByRole('img', { name: 'unread' })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(row(page, 'Ferry stopped').getByRole('img')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Redo: marked as unread' })).toBeEnabled()
    await page.keyboard.press('Control+Shift+z')
    await expect(row(page, 'Ferry stopped').getByRole('img', { name: 'unread' })).toBeVisible()
    await page.keyboard.press('g')
    await expect(dialog(page).getByRole('combobox')).toBeFocused()
    await page.keyboard.type('unr')
    await page.keyboard.press('Enter')
    await expect(titles(page)).toHaveText(['Zug nach Süden', 'Ferry stopped'])
    await look('unread')
    await shelf(page, 'All articles').click()
  })

  await test.step('several rows are selected by key and get a tag; one key takes it back', async () => {
    await page.keyboard.press('Control+4')
    await expect(page.locator('.row-open:focus')).toHaveCount(1)
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(library(page).getByText('3 selected')).toBeVisible()
    await look('a selection')
    const unread = library(page).getByRole('img', { name: 'unread' })
    const before = await unread.count()
    await page.keyboard.press('u')
    await expect(unread).not.toHaveCount(before)
    await notices(page)
      .locator('.toast')
      .filter({ hasText: '3 articles marked as' })
      .getByRole('button', { name: 'Undo' })
      .click()
    await expect(unread).toHaveCount(before)
    await page.keyboard.press('Control+4')
    await expect(library(page).getByText('3 selected')).toBeVisible()
    await page.keyboard.press('t')
    await expect(dialog(page)).toHaveAccessibleName('Tags of 3 articles')
    await look('tags of several articles')
    await page.keyboard.type('travel, urgent')
    await page.keyboard.press('Tab')
    await expect(dialog(page).getByRole('button', { name: 'Apply' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('.row-tags')).toHaveText(Array.from({ length: 3 }, () => 'travel · urgent'))
    await page.keyboard.press('Control+z')
    await expect(page.locator('.row-tags')).toHaveCount(0)
    await page.keyboard.press('Control+Shift+z')
    await expect(page.locator('.row-tags')).toHaveCount(3)
    // Keys begin where a tag is typed, not at what takes one away.
    await page.keyboard.press('t')
    await expect(dialog(page).locator('input')).toBeFocused()
    await page.keyboard.press('Escape')
    await notices(page).getByRole('button', { name: 'Dismiss' }).last().press('Enter')
    await expect(page.locator('.article-text')).toBeFocused()
    await page.getByRole('button', { name: 'Tags of articles' }).click()
    await page.getByRole('checkbox', { name: 'travel' }).check()
    await expect(titles(page)).toHaveCount(3)
    await look('tags to choose from')
    await page.keyboard.press('Escape')
  })

  await test.step('a tag that is renamed everywhere is renamed on articles', async () => {
    await page.locator('.article-text').focus()
    await page.keyboard.press('Shift+T')
    await expect(dialog(page).getByText('3 articles').first()).toBeVisible()
    await dialog(page).getByRole('button', { name: 'Rename “urgent”' }).click()
    await page.keyboard.type('eilig')
    const release = await hold(page, 'tags.replace')
    await page.keyboard.press('Enter')
    // The field of the name is gone, and keys still reach the dialog while that is being saved.
    await expect(dialog(page).locator('.tags-rename')).toHaveCount(0)
    await expect(dialog(page).locator(':focus')).toHaveCount(1)
    release()
    await expect(dialog(page).getByText('Changed in 3 articles.')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('.row-tags').first()).toHaveText('travel · eilig')
    await page.getByRole('button', { name: 'No longer only “travel”' }).click()
    await expect(titles(page)).toHaveCount(4)
  })

  await test.step('collections: made by key, filled by drag and by key, renamed, deleted and back', async () => {
    await page.keyboard.press('Control+Alt+N')
    await page.keyboard.type('Sea')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Nothing in this collection yet')).toBeVisible()
    await look('an empty collection')
    // What is not in sight is not selected any more, so that nothing happens to it unseen.
    await page.getByRole('button', { name: 'Show all articles' }).click()
    await expect(titles(page)).toHaveCount(4)
    await expect(library(page).getByText(/selected$/)).toHaveCount(0)
    await row(page, 'Ferry stopped').dragTo(shelf(page, 'Sea'))
    await expect(shelf(page, 'Sea')).toHaveText('Sea1')
    await row(page, 'Zug nach Süden').click({ modifiers: ['Control'] })
    await row(page, 'Harbour closed').click({ modifiers: ['Control'] })
    await expect(library(page).getByText('2 selected')).toBeVisible()
    await page.keyboard.press('Shift+G')
    await look('collections to choose from')
    await page.keyboard.type('Land')
    await page.keyboard.press('Enter')
    await expect(shelf(page, 'Land')).toHaveText('Land2')
    await row(page, 'Harbour closed').click()
    await page.keyboard.press('Shift+G')
    await expect(dialog(page).getByRole('combobox')).toBeFocused()
    await page.keyboard.type('Sea')
    await page.keyboard.press('Enter')
    await expect(shelf(page, 'Sea')).toHaveText('Sea2')

    await shelf(page, 'Sea').click()
    await expect(titles(page)).toHaveText(['Harbour closed', 'Ferry stopped'])
    await page.keyboard.press('F2')
    await page.keyboard.type('Water')
    await page.keyboard.press('Enter')
    await shelf(page, 'Water').focus()
    await page.keyboard.press('Delete')
    await expect(shelf(page, 'Water')).toHaveCount(0)
    await expect(titles(page)).toHaveCount(4)
    await notices(page)
      .locator('.toast')
      .filter({ hasText: '“Water” is in the trash' })
      .getByRole('button', { name: 'Undo' })
      .click()
    await expect(shelf(page, 'Water')).toHaveText('Water2')
    expect(await beleg(app, 'list')).toMatchObject({
      articles: [
        { title: 'Harbour closed', collections: ['Land', 'Water'] },
        { title: 'Ferry stopped', tags: ['travel', 'eilig'], collections: ['Water'] },
        {},
        {},
      ],
    })
  })

  await test.step('one by the menu of its row, which hands the keys on to the next', async () => {
    await row(page, 'Ferry stopped').hover()
    await page.getByRole('button', { name: 'More for “Ferry stopped”' }).click()
    await page.getByRole('menuitem', { name: 'Move to the trash' }).click()
    await expect(titles(page)).toHaveCount(3)
    await expect(page.locator('.row-open:focus')).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(titles(page)).toHaveCount(4)
  })

  await test.step('many at once into a report and into the trash', async () => {
    await page.keyboard.press('Control+4')
    await expect(page.locator('.row-open:focus')).toHaveCount(1)
    await page.keyboard.press('Control+A')
    await expect(library(page).getByText('4 selected')).toBeVisible()
    await page.keyboard.press('Control+e')
    await expect(dialog(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Delete')
    await expect(page.getByText('No articles yet')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(titles(page)).toHaveCount(4)
  })

  await test.step('all of it is there again after a restart', async () => {
    await shelf(page, 'Water').click()
    const again = await app.restart()
    await expect(titles(again)).toHaveText(['Harbour closed', 'Ferry stopped'])
    await expect(again.getByRole('button', { name: 'Sorted by: unconfirmed claims' })).toBeVisible()
    await inGermanAndDark(again)
    await again.keyboard.press('Control+4')
    await expect(again.locator('.row-open:focus')).toHaveCount(1)
    await again.keyboard.press('Control+A')
    await expect(again.locator('.row-open[data-selected]')).toHaveCount(2)
    found.push(...(await violations(again, 'in German, in the dark')))
    await again.keyboard.press('Shift+G')
    await expect(dialog(again)).toHaveAccessibleName(messages('de').libraryCollect(2))
    found.push(...(await violations(again, 'collections in German')))
  })
  expect(found).toEqual([])
})

test('from the menu of a row or a collection one goes on at what it is about', async ({ stopped: app }) => {
  await addArticle(app, 'Eins.txt', 'Eins steht hier.')
  const id = await addArticle(app, 'Zwei.txt', 'Zwei steht hier.')
  await beleg(app, 'article', id, '--collect', 'Hafen')
  const page = await app.start()
  await row(page, 'Zwei').focus()
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(row(page, 'Zwei')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(row(page, 'Eins')).toBeFocused()
  await shelf(page, 'Hafen').click({ button: 'right' })
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(shelf(page, 'Hafen')).toBeFocused()
})
