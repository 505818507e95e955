import { textOf } from '../../../shared/model/block.ts'
import { article } from './harness/article.ts'
import { expect, test } from './harness-page.ts'

const text = textOf(article)

test('the caret walks and selects with the keyboard alone, and every selection is reported exactly', async ({
  harness,
  page,
}) => {
  await harness.open()
  await harness.article.focus()
  await page.keyboard.press('Control+Home')
  for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => harness.reported()).toBe('Hafen')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await expect.poll(() => harness.reported()).toBe('Hafen von')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => harness.reported()).toBeNull()
  await page.keyboard.press('Control+a')
  await expect.poll(() => harness.reported()).toBe(text)
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Shift+Home')
  await expect.poll(() => harness.reported()).toBe('Letzter Absatz.')
})

test('a selection across bold, link and paragraphs is what was selected', async ({ harness }) => {
  await harness.open()
  const start = text.indexOf('Nachrichten')
  const end = text.indexOf('Absatz mit') + 6
  await harness.select(start, end)
  await expect.poll(() => harness.reported()).toBe(text.slice(start, end))
})

test('emoji, accents of their own and soft hyphens are never cut', async ({ harness }) => {
  await harness.open()
  const emoji = text.indexOf('👩')
  await harness.select(emoji, emoji + 2)
  await expect.poll(() => harness.reported()).toBe('👩🏽‍🚀')
  const accent = text.indexOf('cafe\u0301')
  await harness.select(accent, accent + 4)
  await expect.poll(() => harness.reported()).toBe('cafe\u0301')
})

test('the mouse selects: nothing is reported while it is down, white space is left off', async ({
  harness,
  page,
}) => {
  await harness.open()
  const word = text.indexOf('zweiter')
  const from = await harness.pointAt(word)
  const to = await harness.pointAt(text.indexOf('Auswahl'))
  await page.mouse.move(from.x - 3, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x - 3, to.y, { steps: 6 })
  await page.waitForTimeout(50)
  expect(await page.evaluate(() => window.harness.selections.filter(Boolean).length)).toBe(0)
  await page.mouse.up()
  await expect.poll(() => harness.reported()).toMatch(/^zweiter Absatz.*für die$/)
})

test('a double click takes the word, a triple click the paragraph', async ({ harness, page }) => {
  await harness.open()
  const point = await harness.pointAt(text.indexOf('zweiter') + 3)
  await page.mouse.dblclick(point.x, point.y)
  await expect.poll(() => harness.reported()).toBe('zweiter')
  await page.mouse.click(point.x, point.y, { clickCount: 3 })
  await expect.poll(() => harness.reported()).toBe(article[2]?.text)
})

test('text written from right to left is selected in its own order', async ({ harness, page }) => {
  await harness.open()
  const start = text.indexOf('الوزير')
  await harness.select(start, start)
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await expect.poll(() => harness.reported()).toBe('الوزير')
  await expect(harness.block(3)).toHaveCSS('direction', 'rtl')
  await expect(harness.block(2)).toHaveCSS('direction', 'ltr')
})

test('the selection stays visible while a comment is typed, and is there again afterwards', async ({
  harness,
  page,
}) => {
  await harness.open()
  const start = text.indexOf('zweiter')
  await harness.select(start, start + 14)
  await expect.poll(() => harness.reported()).toBe('zweiter Absatz')
  await page.getByLabel('Kommentar').fill('wichtig')
  expect(await page.evaluate(() => CSS.highlights.get('pending')?.size)).toBe(1)
  expect(await harness.reported()).toBe('zweiter Absatz')
  await page.evaluate(() => window.harness.article?.focus())
  expect(await page.evaluate(() => String(getSelection()))).toBe('zweiter Absatz')
  await page.evaluate(() => window.harness.article?.clearSelection())
  await expect.poll(() => harness.reported()).toBeNull()
  expect(await page.evaluate(() => CSS.highlights.get('pending')?.size)).toBe(0)
})

test('reading goes on where it was left, in a long article too', async ({ harness, page }) => {
  await harness.open('words=100000&marks=100')
  await page.evaluate(() => window.harness.article?.scrollTo(400_000))
  await expect.poll(() => page.evaluate(() => window.harness.scrolls.at(-1) ?? 0)).toBeGreaterThan(390_000)
  const offset = await page.evaluate(() => window.harness.scrolls.at(-1) ?? 0)
  await harness.open(`words=100000&marks=100&offset=${offset}`)
  const line = await harness.pointAt(offset)
  expect(line.y).toBeGreaterThan(0)
  expect(line.y).toBeLessThan(40)
  await page.mouse.move(400, 400)
  await page.mouse.wheel(0, 1)
  await page.mouse.wheel(0, -1)
  await expect.poll(() => page.evaluate(() => window.harness.scrolls.at(-1) ?? 0)).toBe(offset)
})

test('the caret goes down line by line through text that was not laid out yet', async ({ harness, page }) => {
  await harness.open('words=100000&marks=0')
  await harness.article.focus()
  await page.keyboard.press('Control+Home')
  for (let i = 0; i < 120; i++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+End')
  await expect
    .poll(async () => page.evaluate(() => window.harness.selections.at(-1)?.start ?? 0))
    .toBeGreaterThan(6000)
  const place = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().y ?? -1)
  expect(place).toBeGreaterThan(0)
  expect(place).toBeLessThan(800)
})
