import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { addArticle, addClaim } from './articles.ts'
import { beleg } from './beleg.ts'
import { hold } from './hold.ts'
import { cards } from './selecting.ts'

const talks = `Der Minister reiste am Montag nach Wonsan.
Laut der Nachrichtenagentur Velpress sollen bis zu 14.000 Soldaten verlegt worden sein.
Angeblich folgen weitere. Eine offizielle Bestätigung steht noch aus.
`

test('in a narrow window the names of the lens stand there whole, in German too', async ({
  stopped: app,
}) => {
  await addArticle(app, 'Wonsan.txt', talks)
  const page = await app.start()
  await speakGerman(page)
  const legend = page.locator('.lens-head ul')
  await expect(legend.getByRole('listitem').first()).toBeVisible()
  const cut = () =>
    legend.evaluate(
      (list) =>
        [...list.querySelectorAll('li:not([inert])')].filter(
          (item) => item.getBoundingClientRect().right > list.getBoundingClientRect().right,
        ).length,
    )
  for (const width of [1280, 1000, 900, 720]) {
    await page.setViewportSize({ width, height: 800 })
    const library = page.getByRole('button', { name: 'Bibliothek einblenden' })
    if (await library.isVisible()) await library.click()
    await expect.poll(cut, `${width} px`).toBe(0)
  }
})

test('a name that is one long word leaves everything within reach', async ({ stopped: app }) => {
  const long = 'Donaudampfschifffahrt'.repeat(18)
  const id = await addArticle(app, 'Wonsan.txt', talks)
  await beleg(app, 'article', id, '--set', `title=${long}`, '--set', `publisher=${long}`)
  await beleg(app, 'highlight', id, '--quote', 'Wonsan', '--tag', long.slice(0, 80))
  const page = await app.start()
  /** What would have to be scrolled to sideways, or cannot be reached at all. */
  const tooWide = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.dialog, .dialog-body, .details, .card-feed, .toast')]
        .filter(
          (box) => box.scrollWidth > box.clientWidth + 1 || box.getBoundingClientRect().right > innerWidth,
        )
        .map(({ className }) => className),
    )
  await expect(cards(page)).toHaveCount(1)
  expect(await tooWide()).toEqual([])
  await page.keyboard.press('Control+Shift+3')
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(long)
  expect(await tooWide()).toEqual([])
  await page.keyboard.press('t')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await tooWide()).toEqual([])
  await page.keyboard.press('Escape')
  await page.locator('.library .row-open').press('Delete')
  await expect(page.locator('.toast')).toBeVisible()
  expect(await tooWide()).toEqual([])
})

test('a grade can be read whole where it is chosen, in German too', async ({ stopped: app }) => {
  const article = await addArticle(app, 'Wonsan.txt', talks)
  await addClaim(app, article, 'bis zu 14.000 Soldaten')
  const page = await app.start()
  await speakGerman(page)
  await cards(page).first().focus()
  await page.keyboard.press('e')
  for (const name of ['Quelle', 'Information']) {
    const field = page.getByRole('combobox', { name, exact: true })
    const { room, needed } = await field.evaluate((select: HTMLSelectElement) => {
      const room = select.offsetWidth
      select.style.width = 'max-content'
      return { room, needed: select.offsetWidth }
    })
    expect(needed).toBeLessThanOrEqual(room)
  }
})

test('a pane has the width it was given again once the window has room for it', async ({ stopped: app }) => {
  await addArticle(app, 'Wonsan.txt', talks)
  const page = await app.start()
  await page.setViewportSize({ width: 1280, height: 800 })
  const pane = (id: string) => page.locator(`#${id}`)
  const width = async (id: string) => Math.round((await pane(id).boundingBox())?.width ?? 0)
  for (const name of ['Width of the library', 'Width of the cards']) {
    await page.getByRole('separator', { name }).focus()
    const key = name.includes('library') ? 'ArrowRight' : 'ArrowLeft'
    await page.keyboard.press(key)
    await page.keyboard.press(key)
  }
  const given = { library: await width('library'), side: await width('side') }
  for (const narrow of [900, 640, 1280]) await page.setViewportSize({ width: narrow, height: 800 })
  for (const id of ['side', 'library'] as const)
    await expect.poll(async () => Math.abs((await width(id)) - given[id]), id).toBeLessThanOrEqual(2)
  // The archive has their room; back from it they are as wide as before, in a window of another width too.
  await page.setViewportSize({ width: 1920, height: 800 })
  await page.keyboard.press('Control+2')
  await expect(pane('side')).toHaveCount(0)
  await page.keyboard.press('Control+1')
  await expect.poll(async () => Math.abs((await width('side')) - given.side)).toBeLessThanOrEqual(2)
})

test('the library gives way before the article has hardly any room', async ({ stopped: app }) => {
  await addArticle(app, 'Wonsan.txt', talks)
  const page = await app.start()
  const width = async (id: string) => (await page.locator(`#${id}`).boundingBox())?.width ?? 0
  for (const narrow of [1024, 1000, 980, 900, 800]) {
    await page.setViewportSize({ width: narrow, height: 800 })
    await expect.poll(() => width('article'), `${narrow} px`).toBeGreaterThan(360)
  }
})

test('in a window with room for one pane beside the article, the one that is asked for is in sight', async ({
  stopped: app,
}) => {
  const article = await addArticle(app, 'Wonsan.txt', talks)
  await addClaim(app, article, 'bis zu 14.000 Soldaten')
  const page = await app.start()
  await page.setViewportSize({ width: 640, height: 400 })
  await expect(cards(page).first()).not.toBeInViewport()
  const library = page
    .getByRole('navigation', { name: 'Library' })
    .getByRole('button', { name: /^Der Minister/ })
  for (const [key, thing] of [
    ['Control+Shift+1', cards(page).first()],
    ['Control+4', library],
    ['Control+Shift+1', cards(page).first()],
  ] as const) {
    await page.keyboard.press(key)
    await expect(thing).toBeInViewport({ ratio: 0.3 })
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(library).toBeInViewport({ ratio: 1 })
})

async function speakGerman(page: Page): Promise<void> {
  await page.keyboard.press('Control+,')
  await page.getByRole('dialog').getByRole('combobox', { name: 'Language' }).selectOption('de')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.keyboard.press('Escape')
}

test('a narrow window has a whole table in the archive, a field that stays in its place, and wide panes once it is wide', async ({
  stopped: app,
}) => {
  const article = await addArticle(app, 'Wonsan.txt', talks)
  await addClaim(app, article, 'bis zu 14.000 Soldaten')
  const page = await app.start()
  await page.setViewportSize({ width: 900, height: 800 })
  await page.reload()
  await expect(cards(page)).toHaveCount(1)
  await speakGerman(page)

  const field = page.locator('.topbar-search')
  const before = await field.boundingBox()
  const release = await hold(page, 'claims.trash')
  await cards(page).first().press('Delete')
  await expect(page.locator('.save')).toHaveText('Wird gespeichert …')
  expect(await field.boundingBox()).toEqual(before)
  release()
  await expect(page.locator('.save')).toContainText('Gespeichert ')
  expect(await field.boundingBox()).toEqual(before)
  await page.keyboard.press('Control+z')
  await expect(cards(page)).toHaveCount(1)

  for (const width of [900, 640]) {
    await page.setViewportSize({ width, height: 800 })
    await page.keyboard.press('Control+2')
    const table = page.locator('.claims')
    await expect(table.locator('[data-row]').first()).toBeVisible()
    expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
    await expect(page.locator('.facets')).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await expect(page.locator('.facets')).toBeVisible()

  await page.setViewportSize({ width: 1280, height: 800 })
  await page.keyboard.press('Control+1')
  for (const id of ['library', 'side'])
    await expect
      .poll(async () => (await page.locator(`#${id}`).boundingBox())?.width ?? 0, id)
      .toBeGreaterThan(260)
})
