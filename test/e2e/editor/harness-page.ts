import { test as base, expect, type Page } from '@playwright/test'
import type { Harness } from './harness/main.tsx'

declare global {
  interface Window {
    harness: Harness
  }
}

/** The harness page, opened, with what the tests ask it again and again. */
export class HarnessPage {
  constructor(readonly page: Page) {}

  async open(query = ''): Promise<void> {
    await this.page.goto(`/?${query}`)
    await this.page.locator('.article-text [data-block]').first().waitFor()
  }

  get article() {
    return this.page.locator('.article-text')
  }

  block(index: number) {
    return this.article.locator(`[data-block="${index}"]`)
  }

  text(): Promise<string> {
    return this.page.evaluate(() => window.harness.text)
  }

  /** The blocks as they stand in the DOM, joined like the capture's text. */
  shownText(): Promise<string> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('.article-text [data-block]')]
        .map((block) => block.textContent)
        .join('\n'),
    )
  }

  html(): Promise<string> {
    return this.article.evaluate((element) => element.innerHTML)
  }

  select(start: number, end: number): Promise<void> {
    return this.page.evaluate(([from, to]) => window.harness.article?.select(from, to), [start, end] as const)
  }

  /** The selection last reported: its words, or null. */
  async reported(): Promise<string | null | undefined> {
    return this.page.evaluate(() => window.harness.selections.at(-1)?.exact ?? null)
  }

  active(): Promise<string | null | undefined> {
    return this.page.evaluate(() => window.harness.active.at(-1))
  }

  /** Where the character at `offset` is on the screen. */
  async pointAt(offset: number): Promise<{ x: number; y: number }> {
    const rect = await this.page.evaluate((at) => {
      const found = window.harness.article?.rectOf(at, at + 1)
      return found && { x: found.x + found.width / 2, y: found.y + found.height / 2 }
    }, offset)
    if (!rect) throw new Error(`nothing at ${offset}`)
    return rect
  }
}

export const test = base.extend<{ harness: HarnessPage }>({
  harness: async ({ page }, use) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await use(new HarnessPage(page))
    expect(errors).toEqual([])
  },
})
export { expect }
