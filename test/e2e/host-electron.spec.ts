import { expect, test } from '../support/app.ts'

test(
  'the desktop window offers little, is granted nothing and cannot be led away',
  { tag: '@desktop' },
  async ({ app }) => {
    await test.step('the bridge offers three functions and nothing else', async () => {
      const offered = await app.page.evaluate(() =>
        Object.keys(Reflect.get(window, 'beleg') ?? {}).toSorted(),
      )
      expect(offered).toEqual(['call', 'on', 'onClosing'])
    })

    await test.step('the window is granted no permission', async () => {
      const granted = await app.page.evaluate(async () => {
        const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi']
        const states = await Promise.all(
          names.map(async (name) => {
            const { state } = await navigator.permissions.query({ name: name as PermissionName })
            return state === 'granted' ? name : null
          }),
        )
        return states.filter((name) => name !== null)
      })
      expect(granted).toEqual([])
    })

    await test.step('the page cannot be led away and opens no window', async () => {
      app.allowProblem(/violates the|Refused to|Not allowed to|ERR_/)
      const before = app.page.url()
      const opened = await app.page.evaluate(() => {
        location.href = 'https://example.org/'
        const link = document.createElement('a')
        link.href = 'file:///etc/passwd'
        link.target = '_blank'
        link.click()
        return window.open('https://example.org/') !== null
      })
      expect(opened).toBe(false)
      // Asked in the page itself: the test's own wait for a heading would wait for the refused navigation to end.
      const still = await app.page.evaluate(() => ({
        url: location.href,
        heading: document.querySelector('h1, h2') !== null,
      }))
      expect(still).toEqual({ url: before, heading: true })
      expect(app.page.context().pages()).toHaveLength(1)
    })
  },
)
