import { expect, test, type HarnessPage } from './harness-page.ts'
import type { Page } from '@playwright/test'

const LONG = 'words=100000&marks=0'

/** Opens a long article on a machine that never has time for the rest of it. */
async function openUnfilled(harness: HarnessPage, page: Page): Promise<void> {
  await page.addInitScript(() => (window.requestIdleCallback = () => 0))
  await harness.open(LONG)
  expect(await page.locator('[data-waiting]').count()).toBeGreaterThan(50)
}

test('a long article is there from its beginning to its end after a moment', async ({ harness, page }) => {
  await harness.open(LONG)
  await expect(page.locator('[data-waiting]')).toHaveCount(0)
  expect(await harness.shownText()).toBe(await harness.text())
})

test('what is gone to, selected and copied is there before the rest of a long article', async ({
  harness,
  page,
}) => {
  await openUnfilled(harness, page)
  const text = await harness.text()
  await harness.select(text.length - 40, text.length - 20)
  await expect.poll(() => harness.reported()).toBe(text.slice(-40, -20).trim())
  const point = await harness.pointAt(text.length - 40)
  expect(point.y).toBeGreaterThan(0)
  expect(point.y).toBeLessThan(800)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
})

test('wherever a long article is scrolled to, there is text', async ({ harness, page }) => {
  await openUnfilled(harness, page)
  const scroller = page.locator('.article-scroll')
  for (const part of [0.5, 0.9, 0.2]) {
    await scroller.evaluate((element, part) => (element.scrollTop = element.scrollHeight * part), part)
    await expect
      .poll(() =>
        scroller.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect()
          const seen = Array.from({ length: 20 }, (_, at) =>
            document.elementFromPoint(left + width / 2, top + (height * (at + 0.5)) / 20),
          )
          const is = (selector: string) => seen.some((one) => one?.closest(selector))
          return { text: is('[data-block]'), gap: is('[data-waiting]') }
        }),
      )
      .toEqual({ text: true, gap: false })
  }
})

test('a long article is printed whole, whenever that is asked for', async ({ harness, page }) => {
  await openUnfilled(harness, page)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await harness.shownText()).toBe(await harness.text())
})

test('reading goes on at its place before what lies above it is there', async ({ harness, page }) => {
  await page.addInitScript(() => (window.requestIdleCallback = () => 0))
  await harness.open(`${LONG}&offset=400000`)
  const line = await harness.pointAt(400_000)
  expect(line.y).toBeGreaterThan(0)
  expect(line.y).toBeLessThan(60)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const after = await harness.pointAt(400_000)
  expect(after.y).toBeCloseTo(line.y, 0)
})

for (const filled of [false, true])
  test(`the caret goes to the ends of a long article, ${filled ? 'all of it' : 'little of it'} there`, async ({
    harness,
    page,
  }) => {
    if (filled) await harness.open(LONG)
    else await openUnfilled(harness, page)
    if (filled) await expect(page.locator('[data-waiting]')).toHaveCount(0)
    const text = await harness.text()
    const caretIsIn = (offset: number) =>
      page.evaluate((offset) => {
        const { article } = window.harness
        const [caret, last] = [
          getSelection()?.getRangeAt(0).getBoundingClientRect(),
          article?.rectOf(offset, offset + 1),
        ]
        return caret && last && [Math.round(caret.top - last.top), last.top >= 0 && last.bottom < innerHeight]
      }, offset)
    await harness.block(2).click()
    await page.keyboard.press('Control+End')
    await expect.poll(() => caretIsIn(text.length - 1)).toEqual([0, true])
    await page.keyboard.press('Control+Home')
    await expect.poll(() => caretIsIn(0)).toEqual([0, true])
  })
