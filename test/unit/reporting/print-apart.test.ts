import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { printApart, type Printer } from '../../../electron/reporting/print-apart.ts'

/** A program that runs a script, which is given where the page is and where the PDF goes. */
function printer(script: string, listens = true): Printer {
  return {
    executable: process.execPath,
    words: ({ page, pdf }) => ['-e', script, page, pdf],
    listens,
  }
}

const copies = `const { copyFileSync } = require('node:fs'); copyFileSync(process.argv[1], process.argv[2]);`
const forEver = 'setInterval(() => {}, 1000);'
const running = new AbortController().signal

/** Prints, and stops it once the program has written its number down; the number comes with why nothing was printed. */
async function stopped(script: string, listens: boolean): Promise<{ pid: number; error: unknown }> {
  const stop = new AbortController()
  let pid = 0
  const tell = `require('node:http').get({ port: PORT, path: '/' + process.pid }); ${script}`
  const server = createServer((request, response) => {
    pid = Number(request.url?.slice(1))
    response.end(() => stop.abort(new Error('enough')))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const asked = printApart(printer(tell.replace('PORT', String(port)), listens), 'page', stop.signal)
  const error = await asked.catch((reason: unknown) => reason)
  server.close()
  return { pid, error }
}

const runs = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

afterEach(() => vi.useRealTimers())

describe('a program that prints a page', { timeout: 30_000 }, () => {
  test('is given the page and answers with the file', async () => {
    const bytes = await printApart(printer(copies), 'Seite', running)
    expect(Buffer.from(bytes).toString()).toBe('Seite')
  })

  test('that ends without a file fails with what it said last', async () => {
    const made = printApart(printer(`console.error('first'); console.error('no paper')`), 'page', running)
    await expect(made).rejects.toMatchObject({ code: 'print-failed', detail: { reason: 'no paper' } })
  })

  test('that leaves a process behind which holds on to its output has ended all the same', async () => {
    const made = await printApart(
      printer(`
        const { spawn } = require('node:child_process')
        const left = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'inherit' })
        require('node:fs').writeFileSync(process.argv[2], String(left.pid))
        process.exit(0)`),
      'page',
      running,
    )
    const left = Number(Buffer.from(made).toString())
    expect(runs(left)).toBe(true)
    process.kill(left)
  })

  test('that is stopped leaves by itself when it listens', async () => {
    const { pid, error } = await stopped(
      `process.once('disconnect', () => process.exit(1)); ${forEver}`,
      true,
    )
    expect(error).toMatchObject({ message: 'enough' })
    await vi.waitUntil(() => !runs(pid), 20_000)
  })

  test('that is stopped and does not leave is ended', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const { pid, error } = await stopped(`process.on('disconnect', () => {}); ${forEver}`, true)
    expect(error).toMatchObject({ message: 'enough' })
    expect(runs(pid)).toBe(true)
    vi.runAllTimers()
    await vi.waitUntil(() => !runs(pid), 20_000)
  })

  test('that is stopped and does not listen is ended', async () => {
    const { pid, error } = await stopped(forEver, false)
    expect(error).toMatchObject({ message: 'enough' })
    expect(runs(pid)).toBe(false)
  })

  test('that cannot be started says so', async () => {
    const made = printApart({ ...printer(''), executable: '/nowhere/printer' }, 'page', running)
    await expect(made).rejects.toMatchObject({ code: 'print-failed' })
  })
})
