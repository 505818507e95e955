import type { Page } from '@playwright/test'

/** What has the focus, null where nothing in sight has it. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    return element === document.body || !element?.checkVisibility() ? null : element.outerHTML.slice(0, 80)
  })
