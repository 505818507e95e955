import { expect, test } from '../support/app.ts'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'"

test(
  'the window loads its own files only, has nothing of Node, reaches nothing outside, and may be reloaded',
  { tag: '@desktop' },
  async ({ app }) => {
    await test.step('the window opens with a heading', async () => {
      await expect(app.page.getByRole('heading').first()).toBeVisible()
    })

    await test.step('the page comes with exactly the policy that lets it load its own files only', async () => {
      const sent = await app.page.evaluate(async () => {
        const answer = await fetch(location.href)
        return answer.headers.get('content-security-policy')
      })
      expect(sent).toBe(policy)
    })

    await test.step('the page has nothing of Node', async () => {
      const found = await app.page.evaluate(() =>
        ['require', 'process', 'module', 'Buffer', '__dirname', 'electron'].filter(
          (name) => name in globalThis,
        ),
      )
      expect(found).toEqual([])
    })

    await test.step('nothing outside is reached: no request, image, frame, window, or worker', async () => {
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

    await test.step('the window may be reloaded', async () => {
      await expect(app.page.getByRole('heading').first()).toBeVisible()
      await app.page.reload()
      await expect(app.page.getByRole('heading').first()).toBeVisible()
    })
  },
)
