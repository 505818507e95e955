import { expect, test, type App } from '../support/app.ts'
import { beleg } from './beleg.ts'
import { heardInText } from './heard.ts'
import { articleText, cards, notices, reading, selectWithMouse, startReading } from './selecting.ts'

/** One highlight, then two claims, in the order of the text; the last one is active. */
async function threeCards(app: App) {
  const page = await startReading(app)
  for (const [words, key] of [
    ['am Montag', 'h'],
    ['bis zu 14.000 Soldaten', 'c'],
    ['bis zu 30.000', 'c'],
  ] as const) {
    await selectWithMouse(page, words)
    const before = await cards(page).count()
    await page.keyboard.press(key)
    await expect(cards(page)).toHaveCount(before + 1)
  }
  return page
}

test('cards are walked through, given up, narrowed and made claims of', async ({ stopped: app }) => {
  const page = await threeCards(app)

  await test.step('j and k walk through the cards and take the text along', async () => {
    await expect(cards(page).nth(2)).toHaveAttribute('aria-current', 'true')
    await page.keyboard.press('k')
    await expect(cards(page).nth(1)).toHaveAttribute('aria-current', 'true')
    await page.keyboard.press('k')
    await page.keyboard.press('k')
    await expect(cards(page).nth(0)).toHaveAttribute('aria-current', 'true')
    await page.keyboard.press('j')
    await expect(cards(page).nth(1)).toHaveAttribute('aria-current', 'true')
  })

  await test.step('what is painted is said after its paragraph, and only said', async () => {
    await expect
      .poll(() => heardInText(page))
      .toEqual([
        expect.stringMatching(/^Der Minister war am Montag/),
        '[Highlight, yellow: “am Montag”; Claim, unconfirmed: “bis zu 14.000 Soldaten”]',
        expect.stringMatching(/^Beobachter vermuten/),
        '[Claim, unconfirmed: “bis zu 30.000”]',
      ])
    await expect(articleText(page)).not.toContainText('[')
  })

  await test.step('Escape reverts what was typed', async () => {
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.keyboard.type(' not this')
    await page.keyboard.press('Escape')
    await expect(cards(page).nth(2)).not.toContainText('not this')
    await expect(cards(page).nth(2)).toBeFocused()
  })

  await test.step('the list is narrowed by kind', async () => {
    const filter = page.getByRole('group', { name: 'Show only' })
    await filter.getByRole('button', { name: '1 highlights' }).click()
    await expect(cards(page)).toHaveCount(1)
    await filter.getByRole('button', { name: '2 unconfirmed' }).click()
    await expect(cards(page)).toHaveCount(3)
  })

  await test.step('it is narrowed by words, and listed under headings', async () => {
    await page.getByRole('group', { name: 'Show only' }).getByRole('button', { name: '1 highlights' }).click()
    await page
      .getByRole('group', { name: 'Show only' })
      .getByRole('button', { name: '2 unconfirmed' })
      .click()
    const find = page.getByRole('searchbox', { name: 'Filter cards' })
    await find.fill('soldaten')
    await expect(cards(page)).toHaveCount(1)
    await expect(page.getByText('1 of 3', { exact: true })).toBeVisible()
    await find.press('Escape')
    await expect(cards(page)).toHaveCount(3)
    await page.getByRole('button', { name: /^How the cards are listed/ }).click()
    await page.getByRole('menuitemradio', { name: 'By status' }).click()
    await expect(page.locator('.card-feed .cards-heading')).toHaveText(['unconfirmed', 'Highlights'])
    await expect(cards(page).last()).toContainText('am Montag')
    await page.getByRole('button', { name: /^How the cards are listed/ }).click()
    await page.getByRole('menuitemradio', { name: /^Beside the text/ }).click()
    await expect(cards(page).first()).toContainText('am Montag')
  })

  await test.step('several are chosen by mouse and keys and changed at once, one undo for each', async () => {
    const bar = page.getByRole('region', { name: 'Selected cards' })
    await cards(page).nth(0).click()
    await cards(page)
      .nth(2)
      .click({ modifiers: ['ControlOrMeta'] })
    await expect(bar.getByRole('status')).toHaveText('2 selected')
    await cards(page)
      .nth(1)
      .click({ modifiers: ['Shift'] })
    await page.keyboard.press('Escape')
    await expect(bar).toBeHidden()
    await cards(page).nth(0).focus()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowUp')
    await expect(bar.getByRole('status')).toHaveText('2 selected')
    await page.keyboard.press('Control+a')
    await expect(bar.getByRole('status')).toHaveText('3 selected')
    await bar.getByRole('button', { name: 'confirmed', exact: true }).click()
    await page.keyboard.type('Seen on the photos')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('article', { name: 'Claim, confirmed' })).toHaveCount(2)
    await expect(cards(page).nth(0)).toHaveAccessibleName('Highlight, yellow')
    await page.keyboard.press('Control+a')
    await bar.getByRole('button', { name: 'Move to the trash' }).click()
    await expect(cards(page)).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(cards(page)).toHaveCount(3)
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('article', { name: 'Claim, unconfirmed' })).toHaveCount(2)
  })

  await test.step('the words of several go into the note in their order', async () => {
    await cards(page).nth(0).focus()
    await page.keyboard.press('Control+a')
    await page.getByRole('button', { name: 'Quote in the note' }).click()
    await expect(page.locator('.note-text blockquote')).toHaveText([/am Montag/, /14\.000/, /30\.000/])
    await page.getByRole('tab', { name: /^Cards/ }).click()
  })

  await test.step('a highlight is made a claim and stays a highlight', async () => {
    await cards(page).nth(0).focus()
    await page.keyboard.press('c')
    await expect(cards(page)).toHaveCount(4)
    await expect(page.getByRole('article', { name: 'Claim, unconfirmed' }).first()).toContainText('am Montag')
  })
})

test('a status is refuted on the card, with a reason, and the history says so', async ({ stopped: app }) => {
  const page = await threeCards(app)
  const claim = cards(page).nth(2)
  await claim.getByRole('radio', { name: 'refuted' }).click()
  const reason = claim.getByRole('textbox', { name: 'What refutes it?' })
  await expect(reason).toBeFocused()
  await claim.getByRole('button', { name: 'Save' }).click()
  await expect(claim.getByRole('alert')).toHaveText('Without a reason the status stays as it is.')
  await expect(claim).toHaveAccessibleName('Claim, unconfirmed')
  await reason.fill('The ministry named 12,000')
  await page.keyboard.press('Control+Enter')
  await expect(claim).toHaveAccessibleName('Claim, refuted')
  await claim.getByText('History, 1 entry').click()
  await expect(claim.getByText('unconfirmed → refuted')).toBeVisible()
  await expect(claim.getByRole('listitem').first()).toContainText('The ministry named 12,000')
  await reading(await app.restart())
  await expect(cards(app.page).nth(2)).toHaveAccessibleName('Claim, refuted')
})

test('undo and redo take back, one by one, a status, a claim and a highlight', async ({ stopped: app }) => {
  const page = await threeCards(app)
  await cards(page).nth(2).getByRole('radio', { name: 'refuted' }).click()
  await page.keyboard.type('A reason')
  await page.keyboard.press('Control+Enter')
  await expect(cards(page).nth(2)).toHaveAccessibleName('Claim, refuted')

  await articleText(page).focus()
  await page.keyboard.press('Control+z')
  await expect(cards(page).nth(2)).toHaveAccessibleName('Claim, unconfirmed')
  await expect(notices(page).getByText('Taken back: change of status')).toBeVisible()
  for (const left of [2, 1, 0]) {
    await page.keyboard.press('Control+z')
    await expect(cards(page)).toHaveCount(left)
  }
  for (const back of [1, 2, 3]) {
    await page.keyboard.press('Control+Shift+z')
    await expect(cards(page)).toHaveCount(back)
  }
  await page.keyboard.press('Control+y')
  await expect(cards(page).nth(2)).toHaveAccessibleName('Claim, refuted')
})

test('a comment, a colour and tags are changed on the card, undone and done again', async ({
  stopped: app,
}) => {
  const page = await threeCards(app)
  await cards(page).nth(0).click()
  const highlight = cards(page).nth(0)
  await highlight.getByRole('radio', { name: 'purple' }).click()
  await expect(highlight).toHaveAccessibleName('Highlight, purple')
  await highlight.getByText('Comment…').click()
  await page.keyboard.type('Which Monday?')
  await page.keyboard.press('Control+Enter')
  await expect(highlight).toContainText('Which Monday?')
  await highlight.getByRole('combobox', { name: 'Tags' }).fill('date,')
  await expect(highlight.getByRole('button', { name: 'Remove tag date' })).toBeVisible()
  await expect(page.getByText(/^Saved/)).toBeVisible()

  await articleText(page).focus()
  await page.keyboard.press('Control+z')
  await expect(highlight).not.toContainText('date')
  await page.keyboard.press('Control+z')
  await expect(highlight).not.toContainText('Which Monday?')
  await page.keyboard.press('Control+Shift+z')
  await expect(highlight).toContainText('Which Monday?')
})

test('a tag that could not be saved at first says nothing any more once a later change of the tags was', async ({
  stopped: app,
}) => {
  const page = await threeCards(app)
  let refuse = () => {}
  const refused = new Promise<void>((resolve) => (refuse = resolve))
  await page.route('**/api/highlights.change', async (route) => {
    if (!route.request().postData()?.includes('"tags":["one"]')) return route.continue()
    await refused
    return route.fulfill({ json: { ok: false, code: 'disk-full', detail: { file: 'record.json' } } })
  })
  const highlight = cards(page).nth(0)
  await highlight.click()
  const tags = highlight.getByRole('combobox', { name: 'Tags' })
  await tags.fill('one,')
  await tags.fill('two,')
  await expect.poll(() => tagsOf(app)).toEqual(['one', 'two'])
  const late = page.waitForResponse((response) => response.url().endsWith('highlights.change'))
  refuse()
  await late
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await expect(highlight.getByRole('alert')).toBeHidden()
})

/** The tags of the only highlight, as they are on the disk. */
async function tagsOf(app: App): Promise<string[] | undefined> {
  const { articles } = await beleg<{ articles: { id: string }[] }>(app, 'list')
  const shown = await beleg<{ highlights: { tags: string[] }[] }>(app, 'show', articles[0]?.id ?? '')
  return shown.highlights[0]?.tags
}

test('what is being typed on a card is saved when another card is chosen', async ({ stopped: app }) => {
  const page = await threeCards(app)
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.type(' soldiers')
  await cards(page).nth(0).click()
  await expect(cards(page).nth(2)).toContainText('bis zu 30.000 soldiers')
  await reading(await app.restart())
  await expect(cards(app.page).nth(2)).toContainText('bis zu 30.000 soldiers')
})

test('Delete moves a card to the trash, from where it comes back', async ({ stopped: app }) => {
  const page = await threeCards(app)
  await page.keyboard.press('Delete')
  await expect(cards(page)).toHaveCount(2)
  await expect(notices(page).getByText('Moved to the trash')).toBeVisible()
  await page.keyboard.press('Control+3')
  await page
    .getByRole('button', { name: /restore|put back/i })
    .first()
    .click()
  await page.keyboard.press('Control+1')
  await expect(cards(page)).toHaveCount(3)

  // The same from the menu of the card, which a right click opens, or the key for it; what keys do is in it.
  await cards(page)
    .nth(1)
    .click({ button: 'right', position: { x: 90, y: 12 } })
  const menu = page.getByRole('menu')
  await expect(menu.getByRole('menuitem', { name: /^Edit the card/ })).toContainText('Enter')
  await page.keyboard.press('Escape')
  await expect(cards(page).nth(1)).toBeFocused()
  await page.keyboard.press('Shift+F10')
  await menu.getByRole('menuitem', { name: 'Move to the trash' }).press('Enter')
  await expect(cards(page)).toHaveCount(2)
  await expect(cards(page).nth(1)).toBeFocused()

  // Back again it is the one that is looked at, and not its neighbour; gone again that one is.
  await page.keyboard.press('Control+z')
  await expect(cards(page)).toHaveCount(3)
  await expect(cards(page).nth(1)).toBeFocused()
  await expect(cards(page).nth(1)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Control+Shift+Z')
  await expect(cards(page)).toHaveCount(2)
  await expect(cards(page).nth(1)).toBeFocused()
})
