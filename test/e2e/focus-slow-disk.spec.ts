import { expect, test } from '../support/app.ts'
import { addArticle, addClaim } from './articles.ts'
import { focused } from './focused.ts'
import { hold, holdAnswers, slowDown } from './hold.ts'
import { articleText, cards } from './selecting.ts'
test('whoever goes on while a status or evidence is being saved keeps the focus, and the form opened meanwhile', async ({
  stopped: app,
}) => {
  const harbour = await addArticle(app, 'Harbour.txt', 'The harbour is closed. The ministry denies it.')
  await addClaim(app, harbour, 'The harbour is closed')
  await addClaim(app, harbour, 'The ministry denies it')
  const page = await app.start()
  const first = cards(page).first()
  const second = cards(page).nth(1)
  await first.focus()

  const releaseStatus = await hold(page, 'claims.status')
  await page.keyboard.press('Shift+C')
  await expect(first.getByRole('textbox', { name: 'What confirms it?' })).toBeFocused()
  await page.keyboard.type('Seen from the quay')
  await page.keyboard.press('Control+Enter')
  await second.focus()
  await page.keyboard.press('Shift+C')
  const asked = second.getByRole('textbox', { name: 'What confirms it?' })
  await expect(asked).toBeFocused()
  releaseStatus()
  await expect(page.getByRole('article', { name: 'Claim, confirmed' })).toContainText('Seen from the quay')
  await expect(page.locator('.save')).toContainText('Saved')
  await expect(asked).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(second).toBeFocused()

  const releaseEvidence = await hold(page, 'evidence.add')
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'New evidence' })
  await expect(form).toBeVisible()
  await form.getByRole('radio', { name: 'Words' }).check()
  await form.getByRole('textbox', { name: 'What was said' }).fill('On the telephone')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.press('Control+1')
  await expect(articleText(page)).toBeFocused()
  releaseEvidence()
  await expect(form).toBeHidden()
  await expect(articleText(page)).toBeFocused()
})

test('what goes with the answer of a slow disk leaves the focus with what is left', async ({
  stopped: app,
}) => {
  const harbour = await addArticle(
    app,
    'Harbour.txt',
    'One is closed. Two is open. Three is gone. Allegedly Four stays.',
  )
  for (const word of ['One', 'Two', 'Three']) await addClaim(app, harbour, word)
  const page = await app.start()

  await test.step('a card, before its answer: the next one', async () => {
    const release = await holdAnswers(page, 'claims.trash')
    await cards(page).nth(1).focus()
    await page.keyboard.press('Delete')
    await expect(cards(page)).toHaveCount(2)
    await expect(cards(page).nth(1)).toBeFocused()
    await expect(cards(page).nth(1)).toContainText('Three')
    release()
    await expect(page.locator('.save')).toContainText('Saved')
    await expect(cards(page).nth(1)).toBeFocused()
  })

  await test.step('a card that could not go is where one is', async () => {
    app.allowProblem(/net::ERR_FAILED/)
    await page.route('**/api/claims.trash', (route) => route.abort())
    await page.keyboard.press('Delete')
    await expect(page.locator('.toast-problem')).toBeVisible()
    await expect(cards(page)).toHaveCount(2)
    await expect(cards(page).nth(1)).toBeFocused()
    await page.unrouteAll()
  })

  await test.step('a button that is gone with what it brought back', async () => {
    await articleText(page).focus()
    await page.keyboard.press('s')
    await page.keyboard.press('x')
    await page.keyboard.press('Control+Shift+4')
    await page.getByText('Dismissed: 1').click()
    await slowDown(page, 'lens.bringBack', 400)
    const back = page.getByRole('button', { name: 'Bring back' })
    await back.focus()
    await page.keyboard.press('Enter')
    await expect(back).toHaveCount(0)
    await expect.poll(() => focused(page)).not.toBeNull()
  })
})

test('whoever types while the archive is being read goes on typing when its list is there', async ({
  stopped: app,
}) => {
  const harbour = await addArticle(app, 'Harbour.txt', 'The harbour is closed. The ministry denies it.')
  await addClaim(app, harbour, 'The harbour is closed')
  const page = await app.start()
  await expect(articleText(page)).toBeVisible()
  const list = page.getByRole('region', { name: 'Archive' }).locator('.claim-open')
  const search = page.getByRole('searchbox', { name: 'Search all claims' })

  const release = await hold(page, 'claims.list')
  await page.keyboard.press('Control+2')
  await page.keyboard.press('/')
  await expect(search).toBeFocused()
  release()
  await expect(list).toHaveCount(1)
  await page.keyboard.type('harbour')
  await expect(search).toHaveValue('harbour')
  await page.keyboard.press('Enter')
  await expect(list).toBeFocused()
})

test('what cannot be told to a dialog that was closed meanwhile closes no other one', async ({
  stopped: app,
}) => {
  await addArticle(app, 'Harbour.txt', 'The harbour is closed.')
  const page = await app.start()
  await expect(articleText(page)).toBeFocused()
  let refuse = () => {}
  const asked = new Promise<void>((resolve) => {
    void page.route('**/api/trash.outlook', async (route) => {
      await new Promise<void>((released) => {
        refuse = released
        resolve()
      })
      await route.fulfill({ json: { ok: false, code: 'disk-failed', detail: {} } })
    })
  })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('empty the trash')
  await page.keyboard.press('Enter')
  await asked
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+,')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await expect(settings).toBeVisible()
  const refused = page.waitForResponse('**/api/trash.outlook')
  refuse()
  await (await refused).finished()
  await settings.getByRole('combobox', { name: 'Appearance' }).selectOption('dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(settings).toBeVisible()
})
