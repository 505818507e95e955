import { expect, test } from '../support/app.ts'
import { articleText, cards } from './selecting.ts'

test('the first start explains itself by a sample; a second notebook is made by its name and both are found again', async ({
  stopped: app,
}) => {
  const page = await app.start('unnamed')
  await expect(articleText(page)).toBeVisible()
  await expect.poll(() => cards(page).count()).toBeGreaterThan(3)
  const library = page.getByRole('navigation', { name: 'Library' })
  for (const language of ['de', 'en'])
    await expect(library.getByText(language, { exact: true })).toHaveCount(1)

  await test.step('three steps are shown, each is left by doing it, and the tour can be had again', async () => {
    const tour = page.getByRole('complementary', { name: 'A look around' })
    await expect(tour.getByRole('status')).toContainText('Step 1 of 3')
    await articleText(page).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('h')
    await expect(tour.getByRole('status')).toContainText('Make a claim and give evidence')
    await articleText(page).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('c')
    await expect(page.locator('.card[data-active="true"]')).toHaveAccessibleName('Claim, unconfirmed')
    await page.keyboard.press('e')
    const form = page.getByRole('form', { name: 'New evidence' })
    await form.getByText('Words', { exact: true }).click()
    await form.getByRole('textbox', { name: 'What was said' }).fill('The ministry on the phone')
    await page.keyboard.press('Control+Enter')
    await expect(tour.getByRole('status')).toContainText('Step 3 of 3')
    await app.download(async () => {
      await page.keyboard.press('Control+e')
      await page.getByRole('button', { name: 'Save the report' }).click()
    })
    await expect(tour).toBeHidden()
    await page.getByRole('button', { name: /^Notebook/ }).click()
    await page.getByRole('menuitem', { name: 'Show me around' }).click()
    await expect(tour.getByRole('status')).toContainText('Step 1 of 3')
    await tour.getByRole('button', { name: 'Skip this step' }).click()
    await expect(tour.getByRole('status')).toContainText('Step 2 of 3')
    await tour.getByRole('button', { name: 'End the tour' }).click()
    await expect(tour).toBeHidden()
  })

  await test.step('the program says what it is, where its things are, and what it wrote down', async () => {
    await page.getByRole('button', { name: /^Notebook/ }).click()
    await page.getByRole('menuitem', { name: 'About Beleg…' }).click()
    const about = page.getByRole('dialog', { name: 'About Beleg' })
    await expect(about).toContainText(app.home)
    const lexical = about.getByRole('listitem').filter({ hasText: /^lexical 0/ })
    await lexical.getByText(/^lexical/).click()
    await expect(lexical).toContainText('Permission is hereby granted')
    await about.getByRole('button', { name: 'Log…' }).click()
    const log = page.getByRole('dialog', { name: 'Log' })
    await expect(log.getByLabel('Log', { exact: true })).toContainText('started program=')
    await page.keyboard.press('Escape')
    await expect(log).toBeHidden()
  })

  await test.step('the article is printed with its annotations, by the system’s own dialog', async () => {
    await page.evaluate(() => {
      const seen = new MutationObserver(() => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe.print-frame')
        frame?.contentWindow?.addEventListener('beforeprint', () => frame.setAttribute('data-printed', ''))
      })
      seen.observe(document.body, { childList: true })
    })
    await page.keyboard.press('Control+Shift+P')
    const printed = page.locator('iframe.print-frame[data-printed]')
    await expect(printed).toBeAttached()
    const paper = printed.contentFrame()
    await expect(paper.getByRole('heading', { level: 1 })).toContainText('Night ferries')
    await expect(paper.getByText('The ministry on the phone').first()).toBeAttached()
  })

  const dialog = page.getByRole('dialog', { name: 'Notebooks' })
  const sample = /^Sample notebook/

  await page.keyboard.press('Control+Shift+o')
  await expect(dialog.getByRole('button', { name: sample })).toHaveAttribute('aria-current', 'true')
  await dialog.getByRole('textbox', { name: 'Name of the new notebook' }).fill('Küste: „Häfen“ / 2025')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Notebook Küste: „Häfen“ / 2025' })).toBeVisible()
  await expect(library.getByText('No articles yet')).toBeVisible()
  await expect(page.getByText('No article is open')).toBeVisible()
  await expect(
    page.getByRole('main').getByText('Bring in an article…').and(page.getByRole('button')),
  ).toBeFocused()

  await page.keyboard.press('Control+Shift+o')
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await expect(dialog.getByRole('listitem').filter({ hasText: 'open now' })).toContainText('Küste')
  await dialog.getByRole('button', { name: sample }).click()
  await expect(articleText(page)).toBeVisible()
  await page
    .getByRole('button', { name: sample })
    .or(page.getByRole('button', { name: /^Notebook/ }))
    .first()
    .click()
  await page.getByRole('menuitem', { name: /Küste/ }).click()
  await expect(library.getByText('No articles yet')).toBeVisible()

  // The one opened last is the one that opens.
  await app.restart()
  await expect(app.page.getByRole('button', { name: /^Notebook Küste/ })).toBeVisible()
})
