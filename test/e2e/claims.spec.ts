import type { Page } from '@playwright/test'
import { expect, test, type App } from '../support/app.ts'
import { addArticle, addClaim } from './articles.ts'
import { hold } from './hold.ts'
import { articleText, cards, notices, selectWithMouse, toolbar } from './selecting.ts'

const first =
  'Der Hafen von Sundby bleibt bis Freitag gesperrt, sagt die Behörde. Drei Kräne sind beschädigt.\n'
const second = 'Wie es heißt, bleibt der Hafen von Sundby bis Freitag geschlossen. Der Zoll schweigt dazu.\n'

/** Two articles on the same matter; the first has a claim, which is the active card. */
async function atTheHarbour(app: App): Promise<Page> {
  const harbour = await addArticle(app, 'Hafen.txt', first, '--title', 'Hafen')
  await addClaim(
    app,
    harbour,
    'bis Freitag gesperrt',
    '--statement',
    'Der Hafen von Sundby ist bis Freitag gesperrt.',
  )
  await addArticle(app, 'Zoll.txt', second, '--title', 'Zoll')
  const page = await app.start()
  await open(page, 'Hafen')
  await cards(page)
    .first()
    .click({ position: { x: 40, y: 12 } })
  await expect(cards(page).first()).toHaveAttribute('aria-current', 'true')
  return page
}

async function open(page: Page, title: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .click()
  await expect(articleText(page)).toHaveAccessibleName(new RegExp(title))
}

test('evidence is recorded with keys alone, and a claim is confirmed by it', async ({ stopped: app }) => {
  const page = await atTheHarbour(app)
  const card = cards(page).first()
  const form = card.getByRole('form', { name: 'New evidence' })
  const piece = card.locator('.evidence-line')

  await test.step('an article is found by its title and cited as a whole', async () => {
    await page.keyboard.press('e')
    await expect(card.getByRole('combobox', { name: 'Article in this notebook' })).toBeFocused()
    await page.keyboard.type('zoll')
    await expect(form.getByRole('listbox').getByRole('option')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await form.getByRole('combobox', { name: 'Source' }).selectOption('B')
    await form.getByRole('combobox', { name: 'Information' }).selectOption('1')
    await form.getByRole('combobox', { name: 'Origin' }).fill('Behörde')
    await form.getByRole('textbox', { name: 'Date' }).fill('13.07.2025')
    await page.keyboard.press('Control+Enter')
    await expect(form).toBeHidden()
    await expect(card).toContainText('1 for · 1 origin')
    await expect(card).toContainText('but all of it comes from one origin')
    await piece.click()
    await expect(card.getByText('13 Jul 2025')).toBeVisible()
    await piece.click()
  })

  await test.step('an address that leads nowhere is not kept, and one without its beginning gets it', async () => {
    await page.keyboard.press('e')
    await form.getByRole('radio', { name: 'Web' }).check()
    const address = form.getByRole('textbox', { name: 'Address' })
    await address.fill('no address')
    await page.keyboard.press('Enter')
    await expect(form.getByRole('alert')).toContainText('Not a web address.')
    await address.fill('harbour.example/closed')
    await page.keyboard.press('Enter')
    await expect(form).toBeHidden()
    await expect(card).toContainText('https://harbour.example/closed')
    await articleText(page).focus()
    await page.keyboard.press('Control+z')
    await expect(card).not.toContainText('harbour.example')
    await piece.focus()
  })

  await test.step('what was typed waits when the form is left', async () => {
    await page.keyboard.press('e')
    await form.getByRole('radio', { name: 'Words' }).check()
    await form.getByRole('textbox', { name: 'What was said' }).fill('Anruf bei der Feuerwehr')
    await page.keyboard.press('Escape')
    await expect(form).toBeHidden()
    await page.keyboard.press('e')
    await expect(form.getByRole('textbox', { name: 'What was said' })).toHaveValue('Anruf bei der Feuerwehr')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(card).toContainText('2 for · 2 origins')
    await expect(card).not.toContainText('but all of it comes from one origin')
  })

  await test.step('the judgement rests on the evidence that is ticked, and needs no further words', async () => {
    await card.getByRole('radio', { name: 'confirmed', exact: true }).click()
    await card.getByRole('button', { name: 'Save' }).click()
    await expect(card.getByRole('alert')).toHaveText(
      'Without evidence or a reason the status stays as it is.',
    )
    await card.getByRole('checkbox', { name: /Feuerwehr/ }).check()
    await card.getByRole('button', { name: 'Save' }).click()
    await expect(card).toHaveAccessibleName('Claim, confirmed')
    await card.getByText('History, 1 entry').click()
    await expect(card.locator('.claim-history')).toContainText('Anruf bei der Feuerwehr')
  })

  await test.step('evidence is deleted, the judgement says so, and undo brings it back', async () => {
    await card.getByRole('button', { name: /Anruf bei der Feuerwehr/ }).click()
    await card.getByRole('button', { name: 'Move to the trash' }).click()
    await expect(card).toContainText('1 piece of evidence the judgement rests on is in the trash.')
    await articleText(page).focus()
    await page.keyboard.press('Control+z')
    await expect(card).toContainText('2 for · 2 origins')
  })
})

test('a file is kept as evidence and given back as it was', async ({ stopped: app }) => {
  const page = await atTheHarbour(app)
  const card = cards(page).first()
  await page.keyboard.press('e')
  await card.getByRole('radio', { name: 'File' }).check()
  const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])
  await card.locator('.evidence-form input[type="file"]').setInputFiles({
    name: 'Kran.png',
    mimeType: 'image/png',
    buffer: bytes,
  })
  await card.getByRole('radio', { name: 'speaks against it' }).check()
  await card.getByRole('button', { name: 'Save' }).click()
  await expect(card).toContainText('1 against')
  await card.getByRole('button', { name: /Kran\.png/ }).click()
  const download = await app.download(() => card.getByRole('button', { name: 'Save a copy…' }).click())
  expect(download).toMatchObject({ name: 'Kran.png', bytes })
})

test('a passage of another article is linked to the claim, and one goes there and back', async ({
  stopped: app,
}) => {
  const page = await atTheHarbour(app)
  await open(page, 'Zoll')
  await selectWithMouse(page, 'der Hafen von Sundby bis Freitag geschlossen')
  await expect(page.getByRole('button', { name: /^1 similar claim/ })).toBeVisible()
  await page.keyboard.press('l')
  const field = page.getByRole('combobox', { name: 'Which claim?' })
  await expect(field).toBeFocused()
  await expect(page.getByRole('option')).toContainText('shared:')
  await page.keyboard.press('Enter')

  await expect(toolbar(page)).toBeHidden()
  await expect(cards(page)).toHaveCount(1)
  await expect(cards(page).first()).toContainText('Der Hafen von Sundby ist bis Freitag gesperrt.')
  await cards(page)
    .first()
    .getByRole('button', { name: /^Go to “Hafen”/ })
    .click()
  await expect(articleText(page)).toHaveAccessibleName(/Hafen/)
  await expect(cards(page).first()).toHaveAttribute('aria-current', 'true')
  await expect(cards(page).first()).toContainText('Also made in')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(articleText(page)).toHaveAccessibleName(/Zoll/)
  await expect(cards(page).first()).toHaveAttribute('aria-current', 'true')

  await articleText(page).focus()
  await page.keyboard.press('Control+z')
  await expect(cards(page)).toHaveCount(0)
})

test('a passage of another article is recorded as evidence against the claim', async ({ stopped: app }) => {
  const page = await atTheHarbour(app)
  await open(page, 'Zoll')
  await selectWithMouse(page, 'Der Zoll schweigt dazu')
  await page.keyboard.press('l')
  await page.getByRole('radio', { name: 'speaks against it' }).check()
  await page.getByRole('combobox', { name: 'Which claim?' }).fill('Sundby')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await notices(page).getByRole('button', { name: 'Go to the claim' }).click()
  await expect(articleText(page)).toHaveAccessibleName(/Hafen/)
  await expect(cards(page).first()).toContainText('1 against')
  await expect(cards(page).first()).toContainText('Zoll: “Der Zoll schweigt dazu”')
})

test('two claims are merged, taken back, and one is split again', async ({ stopped: app }) => {
  const page = await atTheHarbour(app)
  await open(page, 'Zoll')
  await selectWithMouse(page, 'bis Freitag geschlossen')
  await page.keyboard.press('c')
  await expect(cards(page)).toHaveCount(1)
  await page.keyboard.press('l')
  const dialog = page.getByRole('dialog', { name: 'Merge two claims' })
  await dialog.getByRole('combobox', { name: 'The other claim' }).fill('gesperrt')
  await expect(dialog.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('radio', { name: /this one/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: /the other one/ })).toBeChecked()
  await dialog.getByRole('button', { name: 'Merge' }).click()
  await expect(notices(page)).toContainText('Merged. The claim stays unconfirmed.')
  await expect(cards(page).first()).toContainText('ist bis Freitag gesperrt')
  await expect(cards(page).first()).toContainText('Also made in')

  await articleText(page).focus()
  await page.keyboard.press('Control+z')
  await expect(cards(page).first()).not.toContainText('ist bis Freitag gesperrt')
  await page.keyboard.press('Control+Shift+z')
  await expect(cards(page).first()).toContainText('ist bis Freitag gesperrt')

  await cards(page)
    .first()
    .click({ position: { x: 40, y: 12 } })
  await cards(page).first().getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Split…' }).click()
  const split = page.getByRole('dialog', { name: 'Split a claim' })
  await expect(split.getByRole('button', { name: 'Split' })).toBeDisabled()
  await split.getByRole('checkbox', { name: 'bis Freitag geschlossen' }).check()
  await split.getByRole('textbox', { name: 'Statement of the new claim' }).fill('Es heißt, der Hafen sei zu.')
  await split.getByRole('button', { name: 'Split' }).click()
  await expect(cards(page).first()).toContainText('Es heißt, der Hafen sei zu.')
  await expect(cards(page).first()).toHaveAccessibleName('Claim, unconfirmed')
})

test('what is being merged on a slow disk is not sent again', async ({ stopped: app }) => {
  await addClaim(app, await addArticle(app, 'Kran.txt', first, '--title', 'Kran'), 'Drei Kräne')
  const page = await atTheHarbour(app)
  const release = await hold(page, 'claims.merge')
  await page.keyboard.press('l')
  const dialog = page.getByRole('dialog', { name: 'Merge two claims' })
  await dialog.getByRole('combobox', { name: 'The other claim' }).fill('Kräne')
  await dialog.getByRole('option').first().click()
  const merge = dialog.getByRole('button', { name: 'Merge' })
  await merge.click()
  await expect(merge).toBeDisabled()
  release()
  await expect(notices(page)).toContainText('Merged. The claim stays unconfirmed.')
  await expect(dialog).toBeHidden()
})

test('a claim is to be looked at again, and the library says so when it is due', async ({ stopped: app }) => {
  const page = await atTheHarbour(app)
  const card = cards(page).first()
  const date = card.getByLabel('Look again', { exact: true }).first()
  await card.getByRole('button', { name: 'Look again' }).click()
  await page.getByRole('menuitem', { name: 'in a week' }).click()
  await expect(date).not.toHaveValue('')
  await expect(page.getByRole('navigation').getByRole('img', { name: /to look at again/ })).toHaveCount(0)
  const inAWeek = await date.inputValue()
  await date.fill('2020-02-29')
  await page.keyboard.press('Escape')
  await expect(date, 'what is given up is not taken over').toHaveValue(inAWeek)
  await date.fill('2020-02-29')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('navigation').getByRole('img', { name: '1 claim to look at again' }),
  ).toBeVisible()
  await articleText(page).focus()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('navigation').getByRole('img', { name: /to look at again/ })).toHaveCount(0)
})
