import { expect, test } from '../support/app.ts'
import { addArticle, addClaim } from './articles.ts'
import { articleText, notices } from './selecting.ts'

const bridge = 'Die Brücke über den Kanal ist laut Stadtrat seit Mai gesperrt.\n'
const port = `Über den Hafen gingen im Juni 410 Tonnen.\n${'Dazwischen steht viel Text. '.repeat(400)}\nDie Reederei bestreitet das.\n`

test('the archive shows the claims of all articles, is narrowed, opens one at its passage, and is there again on the way back', async ({
  stopped: app,
}) => {
  const first = await addArticle(app, 'Bridge.txt', bridge)
  const second = await addArticle(app, 'Port.txt', port)
  await addClaim(app, first, 'seit Mai gesperrt', '--tag', 'traffic', '--speaker', 'Stadtrat')
  await addClaim(
    app,
    second,
    '410 Tonnen',
    '--status',
    'confirmed',
    '--reason',
    'Statistics',
    '--tag',
    'port',
  )
  await addClaim(app, second, 'Die Reederei bestreitet das', '--statement', 'The übliche denial')

  const page = await app.start()
  await expect(articleText(page)).toBeVisible()
  await page.keyboard.press('Control+2')
  const archive = page.getByRole('region', { name: 'Archive' })
  const rows = archive.locator('[data-row]')
  await expect(rows).toHaveCount(3)
  // By key one is in the list at once, and all of its columns are in sight beside the filters.
  await expect(rows.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await expect(archive.getByRole('complementary', { name: 'Narrow the archive' })).toBeVisible()
  expect(await page.locator('.claims').evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0)
  const search = page.getByRole('searchbox', { name: 'Search all claims' })

  await test.step('by text, without caring for case, umlauts and accents', async () => {
    await page.keyboard.press('/')
    await expect(search).toBeFocused()
    await page.keyboard.insertText('UBLICH')
    await expect(rows).toHaveText([/The übliche denial/])
    await expect(archive.getByRole('status')).toHaveText('1 of 3')
    await expect(rows.locator('mark')).toHaveText('üblich')
    await page.keyboard.press('Escape')
    await expect(rows).toHaveCount(3)
  })

  await test.step('by status', async () => {
    await archive.getByRole('checkbox', { name: /^confirmed/ }).check()
    await expect(rows).toHaveText([/410 Tonnen/])
    await archive.getByRole('checkbox', { name: /^confirmed/ }).uncheck()
    await expect(rows).toHaveCount(3)
  })

  await test.step('by tag', async () => {
    await archive.getByRole('checkbox', { name: /^traffic/ }).check()
    await expect(rows).toHaveText([/seit Mai gesperrt/])
    await archive.getByRole('checkbox', { name: /^traffic/ }).uncheck()
    await expect(rows).toHaveCount(3)
  })

  await test.step('Enter opens the claim where it stands, Alt+Left comes back to its row', async () => {
    await search.focus()
    await page.keyboard.insertText('denial')
    await expect(rows).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(rows.first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(articleText(page)).toContainText('Über den Hafen')
    await expect(articleText(page).getByText('Die Reederei bestreitet das.')).toBeInViewport()
    const card = page.getByRole('article', { name: 'Claim, unconfirmed' })
    await expect(card).toContainText('The übliche denial')
    await expect(card).toHaveAttribute('aria-current', 'true')
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(rows).toHaveText([/denial/])
    await expect(rows.first()).toBeFocused()
    await expect(search).toHaveValue('denial')
  })
})

test('the archive is shown as it stood on a day, and tags are changed across the notebook', async ({
  stopped: app,
}) => {
  const article = await addArticle(app, 'Port.txt', port)
  await addClaim(app, article, '410 Tonnen', '--tag', 'port')
  await addClaim(app, article, 'Die Reederei bestreitet das', '--tag', 'traffic')
  const page = await app.start()
  await expect(articleText(page)).toBeVisible()
  await page.keyboard.press('Control+2')
  const archive = page.getByRole('region', { name: 'Archive', exact: true })
  const rows = archive.locator('[data-row]')
  await expect(rows).toHaveCount(2)

  await test.step('as it stood on a day, which it says, and back to now', async () => {
    await archive.getByRole('button', { name: 'Archive as of a day' }).click()
    const banner = archive.getByRole('region', { name: 'Archive as of a day' })
    await expect(banner.getByLabel('As of')).toBeFocused()
    await page.keyboard.type('31.2.2020')
    await page.keyboard.press('Enter')
    await expect(banner.getByText('No day of the calendar.')).toBeVisible()
    await banner.getByLabel('As of').fill('29/2/20')
    await page.keyboard.press('Enter')
    await expect(banner.getByLabel('As of')).toHaveValue('29 Feb 2020')
    await expect(banner.getByRole('status')).toContainText('at the end of 29 Feb 2020')
    await expect(rows).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(banner).toBeHidden()
    await expect(rows).toHaveCount(2)
  })

  await test.step('tags are renamed, merged and taken back across the notebook', async () => {
    await archive.getByRole('group', { name: 'Tags' }).getByRole('button', { name: 'All tags…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Tags of the notebook' })
    const tags = dialog.getByRole('listitem')
    await expect(tags).toHaveText([/^port.*1 claim/, /^traffic.*1 claim/])
    await dialog.getByRole('button', { name: 'Rename “port”' }).click()
    await page.keyboard.insertText('harbour')
    await page.keyboard.press('Enter')
    await expect(tags).toHaveText([/^harbour/, /^traffic/])
    await dialog.getByRole('checkbox', { name: /^traffic/ }).check()
    await dialog.getByRole('checkbox', { name: /^harbour/ }).check()
    await dialog.getByRole('button', { name: 'Merge' }).click()
    await expect(tags).toHaveText([/^traffic.*2 claims/])
    await dialog.getByRole('button', { name: /^Take “traffic” off/ }).click()
    await expect(tags).toHaveCount(0)
    await dialog.getByRole('button', { name: 'Undo' }).click()
    await expect(tags).toHaveText([/^traffic.*2 claims/])
    await dialog.getByRole('button', { name: 'Done' }).click()
    await expect(archive.locator('td .tag')).toHaveText(['traffic', 'traffic'])
  })
})

test('the archive is sorted, grouped, looked at over time, and many claims are changed in one step', async ({
  stopped: app,
}) => {
  const first = await addArticle(app, 'Bridge.txt', bridge)
  const second = await addArticle(app, 'Port.txt', port)
  await addClaim(app, first, 'seit Mai gesperrt', '--speaker', 'Stadtrat')
  await addClaim(app, second, '410 Tonnen', '--speaker', 'Hafenamt')
  await addClaim(app, second, 'Die Reederei bestreitet das')
  const page = await app.start()
  await expect(articleText(page)).toBeVisible()
  await page.keyboard.press('Control+2')
  const archive = page.getByRole('region', { name: 'Archive' })
  const rows = archive.locator('[data-row]')
  await expect(rows).toHaveCount(3)

  await test.step('by a column, up and down', async () => {
    const speaker = archive.getByRole('columnheader', { name: 'Speaker' })
    await speaker.getByRole('button', { name: 'Speaker' }).click()
    await expect(rows).toHaveText([/410 Tonnen/, /seit Mai/, /Reederei/])
    await expect(speaker).toHaveAttribute('aria-sort', 'ascending')
    await speaker.getByRole('button', { name: 'Speaker' }).click()
    await expect(rows).toHaveText([/seit Mai/, /410 Tonnen/, /Reederei/])
  })

  await test.step('under groups, which is remembered', async () => {
    await archive.getByRole('button', { name: 'Group' }).click()
    await page.getByRole('menuitemradio', { name: 'By article' }).click()
    await expect(archive.getByRole('rowheader')).toHaveText([/Die Brücke.* 1$/, /Über den Hafen.* 2$/])
    await page.keyboard.press('Control+1')
    await page.keyboard.press('Control+2')
    await expect(archive.getByRole('rowheader')).toHaveText([/Die Brücke.* 1$/, /Über den Hafen.* 2$/])
  })

  await test.step('with the keyboard, two claims get a tag, and undo takes it from both', async () => {
    await rows.first().focus()
    await page.keyboard.press('Shift+ArrowDown')
    const bar = page.getByRole('region', { name: 'Selected claims' })
    await expect(bar.getByRole('status')).toHaveText('2 selected')
    await bar.getByRole('button', { name: 'Tags…' }).click()
    await bar.getByRole('combobox', { name: 'Add tags' }).fill('checked,')
    await bar.getByRole('button', { name: 'Apply' }).click()
    await expect(archive.getByRole('checkbox', { name: /^checked/ })).toBeVisible()
    await expect(archive.locator('td .tag')).toHaveText(['checked', 'checked'])
    await expect(archive.locator('.claim-open:focus')).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(archive.locator('td .tag')).toHaveCount(0)
  })

  await test.step('the menu of a row does what the keys do, and is about all that are selected', async () => {
    const menu = page.getByRole('menu')
    await rows.nth(1).click({ button: 'right' })
    await menu.getByRole('menuitem', { name: 'Select Space', exact: true }).click()
    await expect(rows.nth(1)).toBeFocused()
    await rows.nth(2).press('Space')
    await page.keyboard.press('Shift+F10')
    await expect(menu).toContainText('2 selected')
    await menu.getByRole('menuitem', { name: 'Move to the trash' }).press('Enter')
    await expect(rows).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(rows).toHaveCount(3)
  })

  await test.step('Shift and a box select all up to it', async () => {
    const boxes = archive.getByRole('checkbox', { name: /^Select “/ })
    await boxes.first().click()
    await boxes.nth(2).click({ modifiers: ['Shift'] })
    const bar = page.getByRole('region', { name: 'Selected claims' })
    await expect(bar.getByRole('status')).toHaveText('3 selected')
    await bar.getByRole('button', { name: 'Clear the selection' }).click()
    await expect(bar).toBeHidden()
  })

  await test.step('a month of the overview narrows it', async () => {
    await rows.first().focus()
    await page.keyboard.press('Control+a')
    const bar = page.getByRole('region', { name: 'Selected claims' })
    await bar.getByRole('button', { name: 'refuted' }).click()
    await page.keyboard.type('Seen from the quay')
    await page.keyboard.press('Enter')
    await archive.getByRole('button', { name: 'Overview' }).click()
    await expect(archive.getByRole('button', { name: /, 3 refuted/ })).toBeVisible()
    await page.keyboard.press('Control+z')
    await archive.getByRole('button', { name: /: 3 unconfirmed/ }).click()
    await expect(archive.getByLabel('From')).not.toHaveValue('')
    await archive.getByRole('button', { name: 'Stadtrat: 1 unconfirmed' }).click()
    await archive.getByRole('button', { name: 'Overview' }).click()
    await expect(rows).toHaveText([/seit Mai/])
  })

  await test.step('a report is about the chosen claims, else about those that are found', async () => {
    const about = page.getByRole('combobox', { name: 'About' })
    const paper = page.frameLocator('.report-main iframe')
    await rows.first().focus()
    await page.keyboard.press('Control+e')
    await expect(about.locator('option:checked')).toHaveText('the claims that are found')
    await expect(paper.locator('body')).toContainText('seit Mai')
    await expect(paper.locator('body')).not.toContainText('410 Tonnen')
    await page.keyboard.press('Escape')
    await expect(about).toBeHidden()
    await rows.first().press('x')
    await page.keyboard.press('Control+e')
    await expect(about.locator('option:checked')).toHaveText('the chosen claim')
    await page.keyboard.press('Escape')
    await expect(about).toBeHidden()
    await rows.first().press('x')
  })

  await test.step('a search is kept and made again', async () => {
    await archive.getByRole('button', { name: 'Saved searches' }).click()
    await page.getByRole('menuitem', { name: 'Save this search' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Council')
    await page.keyboard.press('Enter')
    await archive.getByRole('checkbox', { name: /^Stadtrat/ }).uncheck()
    await expect(rows).toHaveCount(3)
    await archive.getByRole('button', { name: 'Saved searches' }).click()
    await page.getByRole('menuitem', { name: 'Council', exact: true }).click()
    await expect(rows).toHaveText([/seit Mai/])
  })

  await test.step('the reason for many stays when it cannot be saved, and Escape leads back in steps', async () => {
    await page.route('**/api/claims.bulk', (route) =>
      route.fulfill({ json: { ok: false, code: 'disk-full', detail: { file: 'record.json' } } }),
    )
    await rows.first().focus()
    await page.keyboard.press('Control+a')
    const bar = page.getByRole('region', { name: 'Selected claims' })
    await bar.getByRole('button', { name: 'refuted' }).click()
    const reason = bar.getByRole('textbox', { name: 'Why, for all of them' })
    await reason.fill('Seen from the quay')
    await page.keyboard.press('Enter')
    await expect(notices(page)).toContainText('disk is full')
    await expect(reason).toHaveValue('Seen from the quay')
    await page.unroute('**/api/claims.bulk')
    await page.keyboard.press('Escape')
    await expect(reason).toBeHidden()
    await expect(bar.getByRole('button', { name: 'refuted' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(bar).toBeHidden()
    await expect(archive.locator('.claim-open:focus')).toHaveCount(1)
  })
})
