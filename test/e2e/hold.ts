import type { Page } from '@playwright/test'

/** On the loopback host: lets no call of the method through until the returned function is called. */
export async function hold(page: Page, method: string): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(`**/api/${method}`, async (route) => {
    await released
    await route.continue()
  })
  return release
}
