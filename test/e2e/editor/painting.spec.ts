import { annotations, article } from './harness/article.ts'
import { textOf } from '../../../shared/model/block.ts'
import { expect, test } from './harness-page.ts'
import type { Page } from '@playwright/test'

const text = textOf(article)

/** Painted words by style, the pieces of each style in reading order. */
function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([, highlight]) => highlight.size > 0)
        .map(([name, highlight]) => {
          const ranges = [...highlight].map((found) => {
            const range = document.createRange()
            range.setStart(found.startContainer, found.startOffset)
            range.setEnd(found.endContainer, found.endOffset)
            return range
          })
          ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
          return [name, ranges.map(String)]
        }),
    ),
  )
}

function wordsOf(id: string): string {
  const found = annotations.find((annotation) => annotation.id === id)
  return found ? text.slice(found.start, found.end) : ''
}

test('every annotation is painted to the character across bold, links, paragraphs, lists, tables and scripts', async ({
  harness,
  page,
}) => {
  await harness.open()
  const found = await painted(page)
  const lines = (id: string) =>
    wordsOf(id)
      .split('\n')
      .filter((line) => line !== '')
  // The one code block holds a line break of its own.
  const listToTable = wordsOf('list-to-table')
    .replace('Zeile 1\n', 'Zeile 1\u0000')
    .split('\n')
    .map((line) => line.replace('\u0000', '\n'))
  expect(found).toEqual({
    'highlight-yellow-0': lines('bold-to-link'),
    'claim-unconfirmed-0': [...lines('inside'), ...lines('pending')],
    'claim-refuted-1': lines('tons'),
    'highlight-blue-0': lines('paragraphs'),
    'claim-confirmed-0': lines('rtl'),
    'highlight-pink-0': listToTable,
  })
})

test('a status sign stands in the margin at the line where each claim begins', async ({ harness, page }) => {
  await harness.open()
  const marks = page.locator('.gutter-mark')
  await expect(marks).toHaveCount(4)
  for (const id of ['inside', 'rtl', 'pending']) {
    const mark = await page.locator(`.gutter-mark[data-annotation="${id}"]`).boundingBox()
    const at = annotations.find((annotation) => annotation.id === id)
    const line = await harness.pointAt(at?.start ?? 0)
    expect(Math.abs((mark?.y ?? 0) + (mark?.height ?? 0) / 2 - line.y)).toBeLessThan(2)
  }
  await page.locator('.gutter-mark[data-annotation="rtl"]').click()
  expect(await harness.active()).toBe('rtl')
  expect((await painted(page))['active-confirmed']).toEqual([wordsOf('rtl')])
})

test('a click takes the smallest annotation, a further one the next, a click beside it none', async ({
  harness,
  page,
}) => {
  await harness.open()
  const here = await harness.pointAt(text.indexOf('14.000') + 2)
  const seen: (string | null | undefined)[] = []
  for (let i = 0; i < 4; i++) {
    await page.mouse.click(here.x, here.y)
    seen.push(await harness.active())
    await page.waitForTimeout(600) // Longer than a double click.
  }
  expect(seen).toEqual(['tons', 'inside', 'bold-to-link', 'tons'])
  const last = text.indexOf('Letzter')
  await page.evaluate((at) => window.harness.article?.scrollTo(at), last)
  const beside = await harness.pointAt(last + 2)
  await page.mouse.click(beside.x, beside.y)
  expect(await harness.active()).toBeNull()
})

test('a link is reported and never followed', async ({ harness, page }) => {
  await harness.open()
  const link = await harness.pointAt(text.indexOf('umgeschlagen') + 3)
  await page.mouse.click(link.x, link.y)
  await page.mouse.click(link.x, link.y, { button: 'middle' })
  const claimed = await harness.pointAt(text.indexOf('Fracht') + 3)
  await page.mouse.click(claimed.x, claimed.y)
  expect(await page.evaluate(() => window.harness.links.length)).toBe(1)
  const further = await harness.pointAt(text.indexOf('Fracht'))
  await page.keyboard.down('Control')
  await page.mouse.click(further.x, further.y)
  await page.keyboard.up('Control')
  expect(await page.evaluate(() => [window.harness.links, location.pathname])).toEqual([
    ['https://example.org/fracht', 'https://example.org/fracht'],
    '/',
  ])
})

test('an article of 100,000 words is painted near the screen only', async ({ harness, page }) => {
  await harness.open('words=100000&marks=2000')
  const ranges = () =>
    page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))
  expect(await ranges()).toBeGreaterThan(3)
  expect(await ranges()).toBeLessThan(120)
  await page.evaluate(() => window.harness.article?.scrollTo('mark-1500'))
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...CSS.highlights.values()].some((h) =>
          [...h].some((r) => {
            const index = Number(
              r.startContainer.parentElement?.closest('[data-block]')?.getAttribute('data-block'),
            )
            return index > 900
          }),
        ),
      ),
    )
    .toBe(true)
  expect(await ranges()).toBeLessThan(160)
})

test('a picture stands above its caption, comes when it is near, and is shown large by click and by key', async ({
  harness,
  page,
}) => {
  await harness.open()
  const figure = harness.article.locator('figure').first()
  const picture = figure.getByRole('img', { name: 'Ein blaues Feld' })
  const room = await picture.boundingBox()
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(60)
  expect(await picture.boundingBox()).toMatchObject({ width: room?.width, height: room?.height })
  await expect(figure).toHaveText('Der Hafen am Abend. Foto: Amt')
  await expect(figure.locator('em')).toHaveText('Hafen')
  await picture.click()
  await picture.press('Enter')
  expect(await page.evaluate(() => window.harness.enlarged)).toEqual([
    'Der Hafen am Abend. Foto: Amt',
    'Der Hafen am Abend. Foto: Amt',
  ])
  await expect(harness.article.getByRole('img', { name: 'Bild fehlt: not-embedded' })).toBeVisible()
})
