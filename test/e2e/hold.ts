import type { Page, Route } from '@playwright/test'
import { setTimeout as wait } from 'node:timers/promises'

/** On the loopback host: lets no call of the method through until the returned function is called. */
export function hold(page: Page, method: string): Promise<() => void> {
  return until(page, method, async (route, released) => {
    await released
    await route.continue()
  })
}

/** On the loopback host: lets calls of the method do what they do, and no answer through until the returned function is called. */
export function holdAnswers(page: Page, method: string): Promise<() => void> {
  return until(page, method, async (route, released) => {
    const response = await route.fetch()
    await released
    await route.fulfill({ response })
  })
}

/** On the loopback host: calls of the method take as long as on a slow disk. */
export async function slowDown(page: Page, method: string, milliseconds: number): Promise<void> {
  await page.route(`**/api/${method}`, async (route) => {
    await wait(milliseconds)
    await route.continue()
  })
}

async function until(
  page: Page,
  method: string,
  take: (route: Route, released: Promise<void>) => Promise<void>,
): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(`**/api/${method}`, (route) => take(route, released))
  return release
}
