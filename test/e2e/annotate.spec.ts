import { expect, test } from '../support/app.ts'
import type { Page } from '@playwright/test'
import { hold } from './hold.ts'
import { articleText, cards, notices, reading, selectWithMouse, startReading, toolbar } from './selecting.ts'

test('words marked with the mouse become a highlight and a claim, and both are there after a restart', async ({
  stopped: app,
}) => {
  const page = await startReading(app)
  await selectWithMouse(page, 'bis zu 14.000')
  await toolbar(page).getByRole('button', { name: 'Highlight in green' }).click()
  await expect(page.getByRole('article', { name: 'Highlight, green' })).toContainText('bis zu 14.000')
  await expect(toolbar(page)).toBeHidden()

  await selectWithMouse(page, 'Eine offizielle Bestätigung')
  await toolbar(page).getByRole('button', { name: 'Claim', exact: true }).click()
  const claim = page.getByRole('article', { name: 'Claim, unconfirmed' })
  await expect(claim).toContainText('Eine offizielle Bestätigung')
  await expect(claim).toHaveAttribute('aria-current', 'true')

  await reading(await app.restart())
  await expect(cards(app.page)).toHaveCount(2)
  await expect(cards(app.page).nth(0)).toHaveAccessibleName('Highlight, green')
  await expect(cards(app.page).nth(1)).toHaveAccessibleName('Claim, unconfirmed')
})

test('the keyboard alone selects, marks, words the claim anew and names its speaker', async ({
  stopped: app,
}) => {
  const page = await startReading(app)
  await articleText(page).focus()
  await page.keyboard.press('Control+Home')
  for (let word = 0; word < 2; word++) await page.keyboard.press('Control+Shift+ArrowRight')
  await expect(toolbar(page)).toBeVisible()
  await page.keyboard.press('c')
  const claim = page.getByRole('article', { name: 'Claim, unconfirmed' })
  await expect(claim).toContainText('Der Minister')

  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('The minister was in Wonsan')
  await page.keyboard.press('Control+Enter')
  await expect(claim.getByText('The minister was in Wonsan')).toBeVisible()
  await expect(claim.getByRole('blockquote', { name: 'Quote' })).toHaveText('Der Minister')
  await expect(claim).toBeFocused()

  await page.keyboard.press('Tab')
  while (
    !(await claim.getByRole('textbox', { name: 'Speaker' }).evaluate((it) => it === document.activeElement))
  )
    await page.keyboard.press('Tab')
  await page.keyboard.insertText('KCNA')
  await page.keyboard.press('Enter')
  await expect(claim).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(articleText(page)).toBeFocused()
  await expect(claim).toContainText('KCNA')
})

test('the toolbar is used with keys alone, and what is typed there is neither a command nor lost', async ({
  stopped: app,
}) => {
  const page = await startReading(app)

  await test.step('the toolbar is walked with Tab and arrow keys, and Escape leads back to the text', async () => {
    await articleText(page).focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await expect(toolbar(page)).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(toolbar(page).getByRole('button', { name: 'Highlight in yellow' })).toBeFocused()
    for (const color of ['green', 'blue']) {
      await page.keyboard.press('ArrowRight')
      await expect(toolbar(page).getByRole('button', { name: `Highlight in ${color}` })).toBeFocused()
    }
    await page.keyboard.press('Escape')
    await expect(toolbar(page)).toBeHidden()
    await expect(articleText(page)).toBeFocused()
    await expect(cards(page)).toHaveCount(0)
  })

  await test.step('single letters never fire while something is typed', async () => {
    await selectWithMouse(page, 'Beobachter vermuten')
    await page.keyboard.press('m')
    await page.keyboard.type('hc12345mnjk?/')
    await expect(page.getByRole('textbox', { name: 'Comment' })).toHaveValue('hc12345mnjk?/')
    await expect(cards(page)).toHaveCount(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  })

  await test.step('a comment given up with Escape waits for the same selection', async () => {
    await selectWithMouse(page, 'Eine offizielle Bestätigung')
    await page.keyboard.press('m')
    await page.keyboard.type('Which ones?')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('textbox', { name: 'Comment' })).toBeHidden()
    await page.keyboard.press('m')
    await expect(page.getByRole('textbox', { name: 'Comment' })).toHaveValue('Which ones?')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('article', { name: 'Highlight, yellow' })).toContainText('Which ones?')
  })
})

test('what is typed about the next words outlives a slow save of the words before', async ({
  stopped: app,
}) => {
  const page = await startReading(app)
  const release = await hold(page, 'highlights.add')
  await selectWithMouse(page, 'am Montag')
  await page.keyboard.press('h')
  await expect(toolbar(page)).toBeHidden()
  expect(await painted(page), 'the mark is there at once').toEqual(['am Montag'])
  await expect(page.getByText('Saving…')).toBeVisible()
  await expect(cards(page)).toHaveCount(0)
  await selectWithMouse(page, 'bis zu 14.000')
  await page.keyboard.press('Shift+C')
  const reason = page.getByRole('textbox', { name: 'What confirms it?' })
  await reason.fill('Two satellite pictures')
  release()
  await expect(cards(page)).toHaveCount(1)
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  await expect(reason).toBeFocused()
  const releaseClaim = await hold(page, 'claims.add')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => painted(page, 'claim-confirmed-0')).toEqual(['bis zu 14.000'])
  releaseClaim()
  await expect(page.getByRole('article', { name: 'Claim, confirmed' })).toContainText(
    'Two satellite pictures',
  )
})

test('a claim out of a suggestion is marked at once, before its card is there', async ({ stopped: app }) => {
  const page = await startReading(app)
  const release = await hold(page, 'claims.add')
  await page.keyboard.press('Control+Shift+4')
  await page.getByRole('button', { name: 'Make a claim' }).first().click()
  await expect.poll(() => painted(page, 'claim-unconfirmed-0')).toHaveLength(1)
  await expect(cards(page)).toHaveCount(0)
  release()
  await expect(page.getByRole('article', { name: 'Claim, unconfirmed' })).toBeVisible()
})

test('a mark that cannot be saved goes again, and its words are selected with what was typed about them', async ({
  stopped: app,
}) => {
  const page = await startReading(app)
  await page.route('**/api/highlights.add', (route) =>
    route.fulfill({ json: { ok: false, code: 'disk-full', detail: { file: 'record.json' } } }),
  )
  await selectWithMouse(page, 'am Montag')
  await page.keyboard.press('m')
  await page.keyboard.type('Which one?')
  await page.keyboard.press('Escape')
  await expect(articleText(page)).toBeFocused()
  await page.keyboard.press('h')
  await expect(notices(page)).toContainText('disk is full')
  await expect(toolbar(page)).toBeVisible()
  expect(await painted(page)).toEqual([])
  await expect(cards(page)).toHaveCount(0)

  await page.unroute('**/api/highlights.add')
  await page.keyboard.press('h')
  await expect(page.getByRole('article', { name: 'Highlight, yellow' })).toContainText('Which one?')
  expect(await painted(page)).toEqual(['am Montag'])
})

/** The words that are painted under a name of the style sheet. */
function painted(page: Page, name = 'highlight-yellow-0'): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      [...(CSS.highlights.get(wanted) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      ),
    name,
  )
}

test('claims that overlap stay separate, and a further click goes to the next', async ({ stopped: app }) => {
  const page = await startReading(app)
  await selectWithMouse(page, 'sollen bis zu 14.000 Soldaten verlegt')
  await page.keyboard.press('c')
  await expect(cards(page)).toHaveCount(1)
  await selectWithMouse(page, 'bis zu 14.000 Soldaten')
  await page.keyboard.press('c')
  await expect(cards(page)).toHaveCount(2)
  await expect(cards(page).nth(0)).toContainText('sollen bis zu 14.000 Soldaten verlegt')
  await expect(cards(page).nth(1)).toContainText('bis zu 14.000 Soldaten')
  await expect(cards(page).nth(1)).toHaveAttribute('aria-current', 'true')

  await page.keyboard.press('Escape')
  await expect(page.locator('.card[aria-current]')).toHaveCount(0)
  const middle = await articleText(page).evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf('14.000')
      if (at === -1) continue
      const range = document.createRange()
      range.setStart(node, at + 1)
      range.setEnd(node, at + 5)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
    return null
  })
  if (!middle) throw new Error('no such words')
  await page.mouse.click(middle.x, middle.y)
  await expect(cards(page).nth(1)).toHaveAttribute('aria-current', 'true')
  // A second click in the same place within the time of a double click would select a word.
  await page.mouse.move(middle.x + 40, middle.y)
  await expect(async () => {
    await page.mouse.click(middle.x, middle.y)
    await expect(cards(page).nth(0)).toHaveAttribute('aria-current', 'true', { timeout: 300 })
  }).toPass()
})

test('a confirmed claim asks for the reason and refuses an empty one', async ({ stopped: app }) => {
  const page = await startReading(app)
  await selectWithMouse(page, 'bis zu 30.000')
  await page.keyboard.press('Shift+C')
  const reason = page.getByRole('textbox', { name: 'What confirms it?' })
  await expect(reason).toBeFocused()
  await page.keyboard.type('   ')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Without a reason the status stays as it is.')).toBeVisible()
  await expect(reason, 'what is typed next is the reason').toBeFocused()
  await expect(cards(page)).toHaveCount(0)
  await page.keyboard.type('Two satellite pictures')
  await page.keyboard.press('Control+Enter')
  const claim = page.getByRole('article', { name: 'Claim, confirmed' })
  await expect(claim).toContainText('Two satellite pictures')
  await expect(page.getByRole('list', { name: 'Claims by status' })).toContainText('1 confirmed')
})
