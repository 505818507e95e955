import { expect, onTestFinished, test, vi } from 'vitest'

/** A browser's window of the loopback host, whose events are heard when `opened` is called. */
function aBrowser() {
  const [asked, heard] = [[] as string[], new Map<string, () => void>()]
  vi.stubGlobal('location', { hash: '' })
  vi.stubGlobal('sessionStorage', { getItem: () => 'key' })
  vi.stubGlobal('window', { addEventListener: () => undefined })
  vi.stubGlobal('document', { visibilityState: 'visible' })
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    return Response.json({ ok: true, value: 'answer' })
  })
  class Source {
    addEventListener = (type: string, listener: () => void) => void heard.set(type, listener)
    close = () => undefined
  }
  vi.stubGlobal('EventSource', Source)
  // What waits to try again is gone with the window.
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  vi.resetModules()
  onTestFinished(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    vi.resetModules()
  })
  return { asked, opened: () => heard.get('open')?.(), failed: () => heard.get('error')?.() }
}

/** All that waits for nothing but promises has been done. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('nothing is asked before events are heard, so that no change falls between an answer and the first of them', async () => {
  const { asked, opened } = aBrowser()
  const { loopback } = await import('../../../renderer/host/loopback.ts')
  const answer = loopback().call('app.state', {})
  await settled()
  expect(asked).toEqual([])
  opened()
  expect(await answer).toEqual({ ok: true, value: 'answer' })
})

test('where no events can be heard, what is asked is answered all the same', async () => {
  const { asked, failed } = aBrowser()
  const { loopback } = await import('../../../renderer/host/loopback.ts')
  const answer = loopback().call('app.state', {})
  await settled()
  failed()
  expect(await answer).toEqual({ ok: true, value: 'answer' })
  expect(asked).toEqual(['/api/app.state'])
})
