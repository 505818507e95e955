import { expect, test } from '../support/app.ts'
import { addArticle } from './articles.ts'
import { articleText } from './selecting.ts'

const talks = `Der Minister reiste am Montag nach Wonsan.
Laut der Nachrichtenagentur Velpress sollen bis zu 14.000 Soldaten verlegt worden sein.
Eine offizielle Bestätigung steht noch aus.
`

test('the lens says whose word a sentence is and how sure, and what is accepted is an unconfirmed claim', async ({
  stopped: app,
}) => {
  await addArticle(app, 'Wonsan.txt', talks)
  const page = await app.start()
  await expect(articleText(page)).toBeVisible()
  await page.keyboard.press('Control+Shift+4')
  const list = page.getByRole('list', { name: 'Lens' })
  await expect(list.getByRole('listitem').filter({ hasText: 'Velpress' })).toContainText('attributed')
  await expect(list.getByRole('listitem').filter({ hasText: 'steht noch aus' })).toContainText(
    'confirmation pending',
  )

  await test.step('a class is hidden, and a suggestion dismissed', async () => {
    await page.getByRole('button', { name: /^confirmation pending/ }).click()
    await expect(list.getByText('steht noch aus')).toHaveCount(0)
    await page.getByRole('button', { name: /^confirmation pending/ }).click()
    await list
      .getByRole('listitem')
      .filter({ hasText: 'steht noch aus' })
      .getByRole('button', { name: 'Dismiss' })
      .click()
    await expect(list.getByText('steht noch aus')).toHaveCount(0)
  })

  await list
    .getByRole('listitem')
    .filter({ hasText: 'Velpress' })
    .getByRole('button', { name: 'Make a claim' })
    .click()
  const card = page.getByRole('article', { name: 'Claim, unconfirmed' })
  await expect(card).toContainText('bis zu 14.000 Soldaten')
  await expect(card.getByRole('textbox', { name: 'Speaker' })).toHaveValue(/Velpress/)
})
