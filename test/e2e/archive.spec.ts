import { expect, test } from '../support/app.ts'
import { addArticle, addClaim } from './articles.ts'
import { articleText } from './selecting.ts'

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
  const search = page.getByRole('searchbox', { name: 'Search all claims' })

  await test.step('by text, without caring for case, umlauts and accents', async () => {
    await page.keyboard.press('/')
    await expect(search).toBeFocused()
    await page.keyboard.insertText('UBLICH')
    await expect(rows).toHaveText([/The übliche denial/])
    await expect(archive.getByRole('status')).toHaveText('1 of 3')
    await page.keyboard.press('Escape')
    await expect(rows).toHaveCount(3)
  })

  await test.step('by status', async () => {
    await archive.getByRole('button', { name: 'confirmed', exact: true }).click()
    await expect(rows).toHaveText([/410 Tonnen/])
    await archive.getByRole('button', { name: 'confirmed', exact: true }).click()
    await expect(rows).toHaveCount(3)
  })

  await test.step('by tag', async () => {
    await archive.getByRole('combobox', { name: 'Tags' }).fill('traffic,')
    await expect(rows).toHaveText([/seit Mai gesperrt/])
    await archive.getByRole('button', { name: 'Remove the tag “traffic”' }).click()
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
    await expect(page.getByRole('article', { name: 'Claim, unconfirmed' })).toContainText(
      'The übliche denial',
    )
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(rows).toHaveText([/denial/])
    await expect(rows.first()).toBeFocused()
    await expect(search).toHaveValue('denial')
  })
})
