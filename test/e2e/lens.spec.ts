import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { addArticle } from './articles.ts'
import { articleText, selectWithMouse, toolbar, underlined } from './selecting.ts'

const talks = `Der Minister reiste am Montag nach Wonsan.
Laut der Nachrichtenagentur Velpress sollen bis zu 14.000 Soldaten verlegt worden sein.
Angeblich folgen weitere.
Eine offizielle Bestätigung steht noch aus.
`

const peek = (page: Page) => page.getByRole('complementary', { name: 'What the lens sees' })

test('the lens says whose word a sentence is and how sure, and what is accepted is an unconfirmed claim', async ({
  stopped: app,
}) => {
  await addArticle(app, 'Wonsan.txt', talks)
  let page = await app.start()
  await expect(articleText(page)).toBeVisible()
  const list = () => page.getByRole('list', { name: 'Lens' })
  // Each suggestion lists its reasons.
  const items = () => list().locator(':scope > li')
  const item = (words: string) => items().filter({ hasText: words })

  await test.step('its marks lie on the text, and keys lead from one to the next', async () => {
    await expect.poll(() => underlined(page)).toContain('lens-attributed: Laut')
    expect(await underlined(page)).toContain('lens-confirmation-pending: Bestätigung steht noch aus')
    await expect(page.locator('.lens-bars .lens-bar')).toHaveCount(3)
    await articleText(page).focus()
    await page.keyboard.press('s')
    await expect(peek(page)).toContainText('Speaker: der Nachrichtenagentur Velpress')
    await page.keyboard.press('s')
    await expect(peek(page)).toContainText('hedged Angeblich a word of caution')
    await expect(toolbar(page)).toBeHidden()
    await page.keyboard.press('Shift+S')
    await expect(peek(page)).toContainText('Velpress')
    await page.keyboard.press('Escape')
    await expect(peek(page)).toBeHidden()
    await page.getByText('Angeblich').hover()
    await expect(peek(page)).toContainText('a word of caution')
  })

  await test.step('a class is hidden, and a suggestion dismissed, for good', async () => {
    await page.keyboard.press('x')
    await expect(peek(page)).toBeHidden()
    await page.keyboard.press('Control+Shift+4')
    await expect(item('steht noch aus')).toBeVisible()
    await expect(item('Angeblich')).toHaveCount(0)
    await page
      .getByRole('group', { name: 'Show' })
      .getByRole('button', { name: /^attributed/ })
      .click()
    await expect.poll(() => underlined(page)).not.toContain('lens-attributed: Laut')
    await expect
      .poll(() => readFile(join(app.notebookFolder, 'desk.json'), 'utf8'))
      .toContain('confirmation-pending')
    page = await app.restart()
    await expect.poll(() => underlined(page)).toHaveLength(2)
    await page.keyboard.press('Control+Shift+4')
    await expect(item('Angeblich')).toHaveCount(0)
    await page.getByText('Dismissed: 1').click()
    await page.getByRole('button', { name: 'Bring back' }).click()
    await expect(item('Angeblich')).toContainText('hedged')
    await page.getByRole('switch', { name: 'Mark in the text' }).click()
    await expect.poll(() => underlined(page)).toEqual([])
  })

  await test.step('the head of the article leads to the sentences of one speaker', async () => {
    const head = page.getByRole('region', { name: 'Who says it and how sure' })
    await head.getByRole('button', { name: 'Velpress 1' }).click()
    await expect(
      list()
        .getByRole('listitem')
        .filter({ has: page.getByRole('button') }),
    ).toHaveCount(1)
    await expect(page.getByText('Only: Velpress')).toBeVisible()
    // What a narrow column has no room for is not cut off.
    await page.setViewportSize({ width: 780, height: 800 })
    await expect(head.getByRole('button', { name: 'Velpress 1' })).toHaveCount(0)
    await head.getByRole('button', { name: /^\d more$/ }).click()
    await page.getByRole('menuitem', { name: 'Velpress 1' }).click()
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  await test.step('what is accepted is an unconfirmed claim, an open question with a day to look again', async () => {
    await item('Velpress').getByRole('button', { name: 'Make a claim' }).click()
    const card = page.getByRole('article', { name: 'Claim, unconfirmed' })
    await expect(card).toContainText('bis zu 14.000 Soldaten')
    await expect(card.getByRole('textbox', { name: 'Speaker' })).toHaveValue(/Velpress/)
    await page.keyboard.press('Control+Shift+4')
    await expect(page.getByText('Nothing to see with these classes')).toBeVisible()
    await page.getByRole('button', { name: 'Show all' }).click()
    await item('steht noch aus').getByRole('button', { name: 'look again' }).click()
    await page.getByRole('menuitem', { name: 'in a week' }).click()
    await expect(card.filter({ hasText: 'steht noch aus' }).getByLabel(/^Look/).first()).toHaveValue(
      /^\d{1,2} \w{3,4} \d{4}$/,
    )
  })
})

test('a claim out of some words comes with whom their sentence names, to be corrected', async ({
  stopped: app,
}) => {
  await addArticle(app, 'Wonsan.txt', talks)
  const page = await app.start()
  await expect.poll(() => underlined(page)).toContain('lens-attributed: Laut')
  await selectWithMouse(page, 'bis zu 14.000 Soldaten')
  await page.keyboard.press('c')
  const claim = page.getByRole('article', { name: 'Claim, unconfirmed' })
  const speaker = claim.getByRole('textbox', { name: 'Speaker' })
  await expect(speaker).toHaveValue('der Nachrichtenagentur Velpress')
  await expect(claim.getByRole('textbox', { name: 'Cue' })).toHaveValue('Laut')
  await speaker.fill('Velpress')
  await speaker.press('Enter')
  await page.keyboard.press('Escape')
  await expect(claim).toContainText('Velpress')
  await selectWithMouse(page, 'reiste am Montag')
  await page.keyboard.press('c')
  await expect(speaker).toHaveValue('')
})
