import { expect, test } from '../support/app.ts'
import { addArticle, addClaim } from './articles.ts'
import { beleg } from './beleg.ts'
import { articleText, cards, notices } from './selecting.ts'

test('articles and claims go to the trash and come back, by key and from their place there', async ({
  stopped: app,
}) => {
  const kept = await addArticle(app, 'Kept.txt', 'The mill stands still. The owner denies it.')
  await addArticle(app, 'Going.txt', 'The ferry sails again.')
  await addClaim(app, kept, 'The owner denies it')
  let page = await app.start()
  const rows = () =>
    page.getByRole('navigation', { name: 'Library' }).getByRole('listitem').filter({ hasText: '.' })
  const row = (title: string) =>
    page.getByRole('navigation', { name: 'Library' }).getByRole('button', { name: new RegExp(`^${title}`) })
  await expect(rows()).toHaveCount(2)

  await test.step('an article, from the menu of its row; undone by key', async () => {
    await row('The ferry sails again').click()
    await row('The ferry sails again').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Move to the trash' }).click()
    await expect(rows()).toHaveCount(1)
    await expect(articleText(page)).toContainText('The mill stands still')
    await articleText(page).focus()
    await page.keyboard.press('Control+z')
    await expect(rows()).toHaveCount(2)
    await expect(notices(page).getByText('Taken back: article moved to the trash')).toBeVisible()
    await page.keyboard.press('Control+Shift+z')
    await expect(rows()).toHaveCount(1)
  })

  await test.step('a claim, by key', async () => {
    await row('The mill').click()
    await cards(page).first().click()
    await page.keyboard.press('Delete')
    await expect(cards(page)).toHaveCount(0)
  })

  await test.step('both lie in the trash after a restart, and are restored from there', async () => {
    page = await app.restart()
    await expect(articleText(page)).toContainText('The mill stands still')
    await page.keyboard.press('Control+3')
    const trashed = page.getByRole('region', { name: 'Trash' }).getByRole('listitem')
    await expect(trashed).toHaveCount(2)
    for (const [what, left] of [
      ['The ferry sails again', 1],
      ['The owner denies it', 0],
    ] as const) {
      await trashed.filter({ hasText: what }).getByRole('button', { name: 'Restore' }).click()
      await expect(trashed).toHaveCount(left)
    }
    await expect(page.getByText('The trash is empty')).toBeVisible()
    const restored = notices(page).locator('.toast').filter({ hasText: 'Restored' })
    await restored.last().getByRole('button', { name: 'Undo' }).click()
    await expect(trashed.filter({ hasText: 'The owner denies it' })).toHaveCount(1)
    // To and fro it stays where it is seen what becomes of it.
    await page.keyboard.press('Control+Shift+z')
    await expect(page.getByText('The trash is empty')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(trashed).toHaveCount(1)
    await expect(notices(page).getByText('Taken back: restored from the trash')).toBeVisible()
    await expect(notices(page).getByText('Done again: restored from the trash')).toBeHidden()
    await trashed.getByRole('button', { name: 'Restore' }).click()
    await expect(page.getByText('The trash is empty')).toBeVisible()
    await page
      .getByRole('navigation', { name: 'Library' })
      .getByRole('button', { name: /^The mill/ })
      .click()
    await expect(cards(page)).toHaveCount(1)
  })

  await test.step('it is emptied by key alone: what goes is counted, what a claim is made in stays', async () => {
    for (const [title, said] of [
      ['The ferry sails again', '“The ferry sails again.” is in the trash.'],
      ['The mill', /^“The mill.*” is in the trash\. 1 claim stays in the archive\.$/],
    ] as const) {
      await row(title).click({ button: 'right' })
      await page.getByRole('menuitem', { name: 'Move to the trash' }).click()
      await expect(row(title)).toHaveCount(0)
      await expect(notices(page).getByText(said, { exact: true })).toBeVisible()
    }
    // What a notice offers to take back is what it tells of, not what was done last.
    const older = notices(page).locator('.toast').filter({ hasText: 'The ferry' }).last()
    await older.getByRole('button', { name: 'Undo' }).click()
    await expect(row('The ferry sails again')).toHaveCount(1)
    await expect(row('The mill')).toHaveCount(0)
    const trash = page.getByRole('region', { name: 'Trash' })
    await page.keyboard.press('Control+3')
    await trash.getByRole('button', { name: 'Restore' }).press('Enter')
    await expect(row('The mill')).toHaveCount(1)
    await expect(notices(page).getByRole('button', { name: 'Undo' })).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(row('The mill')).toHaveCount(0)
    await row('The ferry sails again').focus()
    await page.keyboard.press('Delete')
    await expect(row('The ferry sails again')).toHaveCount(0)
    await page.keyboard.press('Control+3')
    const empty = trash.getByRole('button', { name: 'Empty the trash…' })
    await empty.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Empty the trash' })
    await expect(dialog).toContainText('1 article')
    await expect(dialog).toContainText('A backup of the whole notebook is made before.')
    await expect(dialog.getByRole('listitem').filter({ hasText: 'The mill' })).toContainText(
      'stays: the claim “The owner denies it”, which is not in the trash, is made in it',
    )
    await expect(dialog.getByRole('button', { name: 'Keep everything' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(empty).toBeFocused()
    await expect(trash.getByRole('listitem')).toHaveCount(2)

    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('button', { name: 'Keep everything' })).toBeFocused()
    await expect(dialog.getByRole('button', { name: 'Delete for good' })).toBeVisible()
    await page.keyboard.press('Shift+Tab')
    await expect(dialog.getByRole('button', { name: 'Delete for good' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(notices(page).getByText('Deleted for good. The backup made before:')).toBeVisible()
    await expect(trash.getByRole('listitem')).toHaveText(/The mill/)
    const restore = trash.getByRole('button', { name: 'Restore' })
    await restore.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('The trash is empty')).toBeVisible()
    await expect(trash).toBeFocused()
    expect(await beleg(app, 'check')).toMatchObject({ ok: true, articles: 1, claims: 1 })
  })
})

test('the trash is gone through with the keys of every list, and a notice offers nothing that was taken back', async ({
  stopped: app,
}) => {
  for (const name of ['Eins', 'Zwei', 'Drei']) await addArticle(app, `${name}.txt`, `${name} steht hier.`)
  const page = await app.start()
  const library = page.getByRole('navigation', { name: 'Library' })
  const row = (name: string) => library.getByRole('button', { name: new RegExp(`^${name}`) })
  const offered = (name: string) =>
    notices(page)
      .locator('.toast')
      .filter({ hasText: `“${name}` })
  for (const name of ['Eins', 'Zwei', 'Drei']) {
    await row(name).focus()
    await page.keyboard.press('Delete')
    await expect(offered(name)).toBeVisible()
  }
  await page.keyboard.press('Control+z')
  await expect(row('Drei')).toBeVisible()
  await expect(offered('Drei')).toHaveCount(0)
  await expect(offered('Zwei')).toBeVisible()

  await row('Drei').focus()
  // Frames come late, as on a busy machine.
  await page.evaluate(() => (window.requestAnimationFrame = (then) => window.setTimeout(then, 200)))
  await page.keyboard.press('Control+3')
  const restore = page.getByRole('region', { name: 'Trash' }).getByRole('button', { name: 'Restore' })
  await expect(restore.first()).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('Control+3')
  await page.evaluate(() => new Promise((frame) => window.requestAnimationFrame(frame)))
  await expect(restore.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(row('Eins')).toBeVisible()
  await expect(restore).toHaveCount(1)
  await expect(restore).toBeFocused()
})
