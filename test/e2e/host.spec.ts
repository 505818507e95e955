import { expect, test } from '../support/app.ts'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'"

test('the window opens with a heading', async ({ app }) => {
  await expect(app.page.getByRole('heading').first()).toBeVisible()
})

test('the page comes with exactly the policy that lets it load its own files only', async ({ app }) => {
  const sent = await app.page.evaluate(async () => {
    const answer = await fetch(location.href)
    return answer.headers.get('content-security-policy')
  })
  expect(sent).toBe(policy)
})

test('the page has nothing of Node', async ({ app }) => {
  const found = await app.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', '__dirname', 'electron'].filter((name) => name in globalThis),
  )
  expect(found).toEqual([])
})

test('nothing outside is reached: no request, image, frame, window, or worker', async ({ app }) => {
  app.allowProblem(/violates the|Refused to|Failed to load|ERR_/)
  const reached = await app.page.evaluate(async () => {
    const outside = 'http://127.0.0.1:9/'
    const image = new Image()
    const frame = document.createElement('iframe')
    const loaded: string[] = []
    image.addEventListener('load', () => loaded.push('image'))
    image.src = `${outside}x.png`
    frame.src = outside
    document.body.append(image, frame)
    const tries = {
      fetch: async () => fetch(outside, { mode: 'no-cors' }),
      beacon: async () => navigator.sendBeacon(outside) || Promise.reject(new Error('refused')),
      socket: async () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket('ws://127.0.0.1:9/')
          socket.addEventListener('open', resolve)
          socket.addEventListener('error', reject)
        }),
      evaluated: async () => Reflect.apply(Function, null, ['return 1']),
    }
    for (const [name, attempt] of Object.entries(tries)) {
      await attempt().then(
        () => loaded.push(name),
        () => undefined,
      )
    }
    return loaded
  })
  expect(reached.filter((name) => name !== 'beacon')).toEqual([])
})

test('the window may be reloaded', async ({ app }) => {
  await expect(app.page.getByRole('heading').first()).toBeVisible()
  await app.page.reload()
  await expect(app.page.getByRole('heading').first()).toBeVisible()
})
