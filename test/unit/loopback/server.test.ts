import { get } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyLimit } from '../../../electron/loopback/guard.ts'
import { browser, startServing, type Serving } from './serving.ts'

let serving: Serving
let entered: Record<string, string>
beforeAll(async () => {
  serving = await startServing()
  entered = await serving.enter(serving.served.url)
})
afterAll(() => serving.end())

const routes = ['/', '/index.html', '/assets/main.js', '/session', '/api/app.state', '/events', '/nothing']

/** Everything a request is refused for, on every route, whoever sends it. */
async function expectRefused(change: Record<string, string>, method: 'GET' | 'POST' = 'POST') {
  for (const path of routes) {
    const body = method === 'POST' ? '{}' : undefined
    const answer = await serving.send(method, path, { ...entered, ...change }, body)
    expect([path, answer.status, answer.text]).toEqual([path, 403, ''])
  }
}

describe('a request that is not from our page is refused on every route, with nothing in the answer', () => {
  test('asking for another host, as a rebound name does', async () => {
    for (const host of ['evil.test', 'localhost', `localhost:${serving.port}`, '127.0.0.1', `127.0.0.1:1`]) {
      await expectRefused({ host })
      await expectRefused({ host }, 'GET')
    }
  })

  test('from another origin, or from none', async () => {
    for (const origin of [
      'https://evil.test',
      'null',
      'http://127.0.0.1:1',
      `https://127.0.0.1:${serving.port}`,
    ]) {
      await expectRefused({ origin })
      await expectRefused({ origin }, 'GET')
    }
    const { origin: _, ...without } = entered
    expect(await serving.send('POST', '/api/app.state', without, '{}')).toMatchObject({
      status: 403,
      text: '',
    })
  })

  test('from another site', async () => {
    await expectRefused({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 'GET')
    await expectRefused({ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }, 'GET')
    await expectRefused({ 'sec-fetch-site': 'cross-site' })
    await expectRefused({ 'sec-fetch-site': 'none' })
  })

  test('with a form', async () => {
    await expectRefused({ 'content-type': 'text/plain' })
    await expectRefused({ 'content-type': 'application/x-www-form-urlencoded' })
    await expectRefused({ 'content-type': 'application/json; charset=utf-16' })
  })

  test('with another verb', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE']) {
      for (const path of routes) {
        expect(await serving.send(method, path, entered)).toMatchObject({ status: 403, text: '' })
      }
    }
  })
})

describe('without the token, a call is refused', () => {
  const guarded = [
    '/api/app.state',
    '/api/',
    '/nothing',
    '/%2e%2e/package.json',
    '/assets/../../package.json',
    '//etc/passwd',
  ]

  test('by everyone who never had one', async () => {
    for (const path of guarded) {
      const answer = await serving.send('POST', path, browser(serving.port), '{}')
      expect([path, answer.status, answer.text]).toEqual([path, 401, ''])
    }
    expect(await serving.send('GET', '/events')).toMatchObject({ status: 401, text: '' })
    expect(await serving.send('GET', '/assets/main.js/..%2f..%2fpackage.json')).toMatchObject({
      status: 401,
      text: '',
    })
  })

  test('with the cookie but no key, as from a second tab', async () => {
    const { 'x-beleg-key': _, ...tab } = entered
    expect(await serving.send('POST', '/api/app.state', tab, '{}')).toMatchObject({ status: 401, text: '' })
    expect(await serving.send('GET', '/events?key=', tab)).toMatchObject({ status: 401, text: '' })
  })

  test('with the key but no cookie, as from another program that saw it', async () => {
    const { cookie: _, ...other } = entered
    expect(await serving.send('POST', '/api/app.state', other, '{}')).toMatchObject({ status: 401, text: '' })
  })

  test('with a token that was used before, that a newer one has replaced, or that is none', async () => {
    const tokenIn = (url: string) => new URL(url).hash.slice('#token='.length)
    const replaced = tokenIn(serving.served.anotherUrl())
    serving.served.anotherUrl()
    for (const token of [tokenIn(serving.served.url), replaced, '', null, 7, ['x'], 'guess']) {
      const answer = await serving.send('POST', '/session', browser(serving.port), JSON.stringify({ token }))
      expect(answer).toMatchObject({ status: 401, text: '' })
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
    for (const body of ['null', '7', '', 'not json', '[]']) {
      expect(await serving.send('POST', '/session', browser(serving.port), body)).toMatchObject({
        status: 401,
        text: '',
      })
    }
  })
})

describe('with the token', () => {
  test('calls reach the session and its answer comes back', async () => {
    const before = serving.calls.length
    const answer = await serving.send('POST', '/api/app.state', entered, '{"a":"ä"}')
    expect(JSON.parse(answer.text)).toEqual({ ok: true, value: { method: 'app.state', input: { a: 'ä' } } })
    expect(serving.calls.slice(before)).toEqual([['app.state', { a: 'ä' }]])
  })

  test('a further token opens a further window', async () => {
    const second = await serving.enter(serving.served.anotherUrl())
    for (const headers of [entered, second]) {
      expect(await serving.send('POST', '/api/app.state', headers, '{}')).toMatchObject({ status: 200 })
    }
  })

  test('a path that is no route gets nothing', async () => {
    for (const path of [
      '/api',
      '/nothing',
      '/assets/../../package.json',
      '/assets/%2e%2e/main.js',
      '/index.html?x',
    ]) {
      expect(await serving.send('POST', path, entered, '{}')).toMatchObject({ status: 403, text: '' })
      expect(await serving.send('GET', path, entered)).toMatchObject({ status: 403, text: '' })
    }
  })

  test('a body that is no JSON is refused and reaches nobody', async () => {
    const before = serving.calls.length
    for (const body of ['', '{', 'a=b']) {
      expect(await serving.send('POST', '/api/app.state', entered, body)).toMatchObject({
        status: 403,
        text: '',
      })
    }
    expect(serving.calls).toHaveLength(before)
  })

  test('a body past the limit is refused before it is read, and while it is read when it hid its length', async () => {
    const before = serving.calls.length
    const announced = await serving.send('POST', '/api/app.state', {
      ...entered,
      'content-length': String(bodyLimit + 1),
    })
    expect(announced).toMatchObject({ status: 403, text: '' })
    const body = new Uint8Array(bodyLimit + 1).fill(32)
    const chunked = await serving
      .send('POST', '/api/app.state', { ...entered, 'transfer-encoding': 'chunked' }, body)
      .catch(() => ({ status: 403, text: '' }))
    expect(chunked).toMatchObject({ status: 403, text: '' })
    expect(serving.calls).toHaveLength(before)
  })

  test('events arrive as they happen', async () => {
    const heard = await new Promise<string>((resolve) => {
      const { port } = serving
      const path = `/events?key=${entered['x-beleg-key']}`
      const asking = get({ host: '127.0.0.1', port, path, headers: { cookie: entered.cookie } }, (stream) => {
        let text = ''
        stream.on('data', (chunk: Buffer) => {
          if (text === '') serving.emit({ type: 'library-changed', ids: null })
          text += chunk.toString()
          if (text.includes('data:')) {
            resolve(text)
            asking.destroy()
          }
        })
      })
    })
    expect(heard).toBe(':\n\ndata: {"type":"library-changed","ids":null}\n\n')
  })
})

test('every answer carries the policy and keeps other sites out', async () => {
  const answers = await Promise.all([
    serving.send('GET', '/'),
    serving.send('GET', '/nothing'),
    serving.send('GET', '/', { host: 'evil.test' }),
    serving.send('POST', '/api/app.state', entered, '{}'),
  ])
  for (const { headers } of answers) {
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self'") as string,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  }
})

test('the page loads from the address bar and from another program, not from a link on another site', async () => {
  const opening = { 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'none' }
  expect(await serving.send('GET', '/', opening)).toMatchObject({ status: 200 })
  expect(await serving.send('GET', '/', { ...opening, 'sec-fetch-site': 'cross-site' })).toMatchObject({
    status: 403,
  })
  expect(await serving.send('GET', '/assets/main.js', opening)).toMatchObject({ status: 403 })
})

test('the cookie is out of reach for scripts and other sites, and its name tells servers apart', async () => {
  const { hash } = new URL(serving.served.anotherUrl())
  const token = hash.slice('#token='.length)
  const answer = await serving.send('POST', '/session', browser(serving.port), JSON.stringify({ token }))
  expect(answer.headers['set-cookie']?.[0]).toMatch(
    new RegExp(`^beleg-${serving.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
  )
})
