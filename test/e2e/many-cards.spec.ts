import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type App } from '../support/app.ts'
import { addArticle } from './articles.ts'
import { beleg } from './beleg.ts'
import { articleText, cards } from './selecting.ts'

test('of very many cards each is there, and one walks from the first past those that were drawn at once', async ({
  stopped: app,
}) => {
  const count = 90
  await addShips(app, count)
  const page = await app.start()
  await expect(cards(page)).toHaveCount(count)
  await expect(cards(page).last()).toContainText(`Ship ${count} of`)
  await cards(page).nth(28).click()
  for (const next of [29, 30, 31, 32]) {
    await page.keyboard.press('j')
    await expect(cards(page).nth(next)).toBeFocused()
  }
})

test('of hundreds those near the screen are drawn, wherever one goes in the list or the text', async ({
  stopped: app,
}) => {
  const count = 400
  await addShips(app, count)
  const page = await app.start()
  const card = (number: number) => cards(page).filter({ hasText: `Ship ${number} of` })
  await expect(card(1)).toHaveAttribute('aria-setsize', String(count))
  // Whoever points at the cards keeps them where they are.
  await page.locator('.card-feed').hover()
  await page.locator('.card-feed').evaluate((feed) => feed.scrollTo(0, feed.scrollHeight))
  await expect(card(count)).toBeInViewport()
  await expect(card(count)).toHaveAttribute('aria-posinset', String(count))
  await expect(card(200)).toHaveCount(0)
  await card(count).click()
  await page.keyboard.press('k')
  await expect(card(count - 1)).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await articleText(page).hover()
  await page.locator('.article-scroll').evaluate((text) => text.scrollTo(0, text.scrollHeight / 2))
  await expect(card(count / 2)).toHaveCount(1)
})

/** An article with that many sentences, each of them a highlight of another tool. */
async function addShips(app: App, count: number): Promise<void> {
  const lines = Array.from({ length: count }, (_, at) => `Ship ${at + 1} of the line is late.`)
  const article = await addArticle(app, 'Ships.txt', lines.join('\n\n'))
  const rows = lines.map((line) => `${line},Ships,,,,yellow,`)
  const file = join(app.home, '..', 'ships.csv')
  await writeFile(
    file,
    ['Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags', ...rows].join('\n'),
  )
  await beleg(app, 'import-annotations', file, '--article', article)
}
