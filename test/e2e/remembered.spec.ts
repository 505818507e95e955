import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type App } from '../support/app.ts'
import { addArticle } from './articles.ts'
import { beleg } from './beleg.ts'
import { articleText } from './selecting.ts'
import type { Page } from '@playwright/test'

const long = Array.from(
  { length: 300 },
  (_, at) => `Paragraph ${at + 1}. ${'Words follow words. '.repeat(20)}`,
)

const widths = (page: Page) =>
  page.evaluate(() =>
    ['library', 'side'].map((id) =>
      Math.round(document.getElementById(id)?.getBoundingClientRect().width ?? 0),
    ),
  )

/** The paragraph at the upper edge of what can be seen of the article. */
const topParagraph = (page: Page) =>
  page.locator('.article-text').evaluate((root) => {
    const edge = document.getElementById('article')?.getBoundingClientRect().top ?? 0
    const paragraphs = Array.from(root.querySelectorAll('[data-block]'))
    return paragraphs.find((it) => it.getBoundingClientRect().bottom > edge + 1)?.textContent?.slice(0, 14)
  })

/** The number of the first paragraph whose beginning, which is what is marked, can be seen. */
const topBeginning = (page: Page) =>
  page.locator('.article-text').evaluate((root) => {
    const edge = document.getElementById('article')?.getBoundingClientRect().top ?? 0
    const paragraphs = Array.from(root.querySelectorAll('[data-block]'))
    const begun = paragraphs.find((it) => it.getBoundingClientRect().top > edge - 12)
    return Number(begun?.textContent?.match(/\d+/)?.[0])
  })

/** The paragraph that the uppermost card that can be seen is about. */
const topCard = (page: Page) =>
  page.locator('.card-feed').evaluate((feed) => {
    const { top } = feed.getBoundingClientRect()
    const card = [...feed.querySelectorAll('.card')].find((it) => it.getBoundingClientRect().top > top - 12)
    return Number(card?.querySelector('.card-quote')?.textContent?.match(/\d+/)?.[0])
  })

/** One in every fifth paragraph, as another tool would have made them. */
async function addHighlights(app: App, article: string): Promise<void> {
  const annotations = Array.from({ length: 60 }, (_, at) => ({
    ...{ id: `a${at}`, user: 'acct:a@b.example', uri: 'https://example.org/', text: '', tags: [] },
    target: [{ source: '', selector: [{ type: 'TextQuoteSelector', exact: `Paragraph ${at * 5 + 5}.` }] }],
    created: '2025-07-14T08:00:00Z',
  }))
  const file = join(app.home, '..', 'hypothesis.json')
  await writeFile(file, JSON.stringify({ export_date: '2025-07-14', annotations }))
  await beleg(app, 'import-annotations', file, '--article', article)
}

async function drag(page: Page, separator: string, by: number): Promise<void> {
  const box = await page.getByRole('separator', { name: separator }).boundingBox()
  if (!box) throw new Error(`no separator ${separator}`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by, y, { steps: 5 })
  await page.mouse.up()
}

test('where one reads, the widths of the panes, the language and the look are there again after a restart', async ({
  stopped: app,
}) => {
  const article = await addArticle(app, 'Long.txt', long.join('\n'))
  await addHighlights(app, article)
  const page = await app.start()
  await expect(articleText(page)).toBeVisible()

  await drag(page, 'Width of the library', 60)
  await drag(page, 'Width of the cards', -50)
  await page.mouse.move(600, 400)
  await page.mouse.wheel(0, 4_000)
  await expect.poll(() => topParagraph(page)).not.toMatch(/^Paragraph \d\./)

  await test.step('the cards go along with what is read', async () => {
    const begun = await topBeginning(page)
    expect(begun).toBeGreaterThan(9)
    await expect.poll(() => topCard(page)).toBe(Math.ceil(begun / 5) * 5)
  })

  await test.step('another typeface, size and width of the column leave the reader at the same words', async () => {
    const top = await topParagraph(page)
    const text = page.locator('.article-text')
    const size = () => text.evaluate((root) => Number.parseFloat(getComputedStyle(root).fontSize))
    const usual = await size()
    await page.getByRole('button', { name: 'How articles are set' }).click()
    const set = page.getByRole('dialog', { name: 'How articles are set' })
    // What has the focus since a press of the mouse does not explain itself unasked.
    await expect(set.getByRole('button', { name: 'Smaller text' })).toBeFocused()
    await expect(page.getByRole('tooltip')).toHaveCount(0)
    for (const percent of [112, 125, 150]) {
      await set.getByRole('button', { name: 'Larger text' }).click()
      await expect(set.getByRole('status', { name: 'Size of the text' })).toHaveText(`${percent} %`)
    }
    await set.getByRole('radio', { name: 'Sans serif' }).check()
    await set.getByRole('radio', { name: 'Narrow' }).check()
    await page.keyboard.press('Escape')
    expect(await size()).toBeCloseTo(usual * 1.5, 0)
    await expect.poll(() => topParagraph(page)).toBe(top)
  })

  await test.step('the article is shown alone, and the panes come back as wide as they were', async () => {
    const [top, wide] = [await topParagraph(page), await widths(page)]
    await page.keyboard.press('Control+.')
    await expect.poll(() => widths(page)).toEqual([0, 0])
    await expect.poll(() => topParagraph(page)).toBe(top)
    await page.keyboard.press('Control+.')
    await expect.poll(() => widths(page)).toEqual(wide)
  })

  await test.step('the language changes at once and every word with it', async () => {
    await page.getByRole('button', { name: /^Language/ }).click()
    await page.getByRole('menuitemradio', { name: 'Deutsch' }).click()
    await expect(page.getByRole('navigation', { name: 'Bibliothek' })).toBeVisible()
    await expect(page.getByRole('tab', { name: /^Karten/ })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await page.getByRole('button', { name: /^Sprache/ }).click()
    await page.getByRole('menuitemradio', { name: 'English' }).click()
    await expect(page.getByRole('navigation', { name: 'Library' })).toBeVisible()
    await page.getByRole('button', { name: /^Language/ }).click()
    await page.getByRole('menuitemradio', { name: 'Deutsch' }).click()
  })
  await page.getByRole('button', { name: 'Erscheinungsbild' }).click()
  await page.getByRole('menuitemradio', { name: 'Dunkel' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const before = { widths: await widths(page), top: await topParagraph(page) }

  const again = await app.restart()
  await expect(again.locator('.article-text')).toBeVisible()
  await expect(again.getByRole('navigation', { name: 'Bibliothek' })).toBeVisible()
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect.poll(() => again.evaluate(() => getComputedStyle(document.body).colorScheme)).toContain('dark')
  const after = await widths(again)
  for (const [at, width] of before.widths.entries())
    expect(Math.abs((after[at] ?? 0) - width), 'width of a pane in px').toBeLessThanOrEqual(2)
  await expect.poll(() => topParagraph(again)).toBe(before.top)
  await again.getByRole('button', { name: 'Satz der Artikel' }).click()
  await expect(again.getByRole('status', { name: 'Größe der Schrift' })).toHaveText('150 %')
  await again.keyboard.press('Escape')

  await test.step('contrast, accent and motion are chosen, and what is left to the system follows it', async () => {
    const html = again.locator('html')
    await again.keyboard.press('Control+,')
    const settings = again.getByRole('dialog', { name: 'Einstellungen' })
    await settings.getByRole('combobox', { name: 'Kontrast' }).selectOption('Hoch')
    await expect(html).toHaveAttribute('data-contrast', 'high')
    await settings.getByRole('combobox', { name: 'Akzentfarbe' }).selectOption('Petrol')
    await expect(html).toHaveAttribute('data-accent', 'teal')
    await settings.getByRole('combobox', { name: 'Kontrast' }).selectOption('Wie das System')
    await expect(html).not.toHaveAttribute('data-contrast')
    await settings.getByRole('combobox', { name: 'Bewegung' }).selectOption('Keine')
    await expect(html).toHaveAttribute('data-motion', 'reduced')
    await again.keyboard.press('Escape')
    await again.emulateMedia({ contrast: 'more' })
    await expect(html).toHaveAttribute('data-contrast', 'high')
    await again.emulateMedia({ contrast: 'no-preference' })
  })

  await test.step('at 200 % of a small screen everything is in reach', async () => {
    await again.setViewportSize({ width: 640, height: 400 })
    const cut = () =>
      again.evaluate(() =>
        [...document.querySelectorAll('.topbar button, .topbar input, dialog[open] *')]
          .filter((it) => it.checkVisibility())
          .map((it) => ({ it: it.outerHTML.slice(0, 60), ...it.getBoundingClientRect().toJSON() }))
          .filter(({ left, right }) => left < -1 || right > innerWidth + 1),
      )
    await expect.poll(() => widths(again)).toEqual([0, 0])
    await again.keyboard.press('Control+Shift+1')
    await expect(again.getByRole('tab', { name: /^Karten/ })).toBeInViewport()
    expect(await cut()).toEqual([])
    expect(await overlapping(again), 'nothing lies over anything else in the bar').toEqual([])
    for (const [key, last] of [
      ['Control+,', 'Fassungen eines Artikels'],
      ['Control+o', 'Weiter'],
      ['Control+e', 'Bericht speichern'],
    ] as const) {
      await again.keyboard.press(key)
      const dialog = again.locator('dialog[open]')
      const end = dialog.getByRole('button', { name: last }).or(dialog.getByRole('combobox', { name: last }))
      await end.last().scrollIntoViewIfNeeded()
      await expect(end.last()).toBeInViewport({ ratio: 1 })
      expect(await cut()).toEqual([])
      await again.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }
  })
})

/** What in the bar at the top lies over its neighbour, in words. */
function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.topbar-left > *, .topbar-middle, .topbar-right > *')]
      .filter((it) => it.checkVisibility())
      .map((it) => ({ name: it.textContent || it.className, ...it.getBoundingClientRect().toJSON() }))
    return boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
        )
        .map((other) => `${one.name} / ${other.name}`),
    )
  })
}
