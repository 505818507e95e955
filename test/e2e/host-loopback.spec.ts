import { expect, test } from '../support/app.ts'
import { startReading } from './selecting.ts'
import { beleg } from './beleg.ts'

test('a second tab gets nothing without a token of its own', async ({ app }) => {
  const second = await app.page.context().newPage()
  await second.goto(app.page.url())
  const status = await second.evaluate(async () => {
    const answer = await fetch('/api/app.state', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    return answer.status
  })
  expect(status).toBe(401)
})

test('what is saved in a window that nobody sees arrives, also where its letters take three bytes each', async ({
  stopped: app,
}) => {
  const page = await startReading(app)
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
  })
  await page.getByRole('tab', { name: 'Note' }).click()
  const note = page.getByRole('textbox', { name: /^Note on/ })
  await note.click()
  const written = '회담'.repeat(11_000)
  await page.keyboard.insertText(written)
  const saved = async () => {
    const { articles } = await beleg<{ articles: { id: string }[] }>(app, 'list')
    return (await beleg<{ note: string }>(app, 'show', articles[0]?.id ?? '')).note.trim()
  }
  await expect.poll(saved).toBe(written)
})
