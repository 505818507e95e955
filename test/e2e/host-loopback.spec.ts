import { expect, test } from '../support/app.ts'

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
