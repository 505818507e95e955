import { describe, expect, it } from 'vitest'
import { makeLanes } from '../../../electron/import/lanes.ts'

/** Jobs that run until they are let go, and which of them run now. */
function jobs() {
  const running: string[] = []
  const ends = new Map<string, () => void>()
  return {
    running,
    job: (name: string) => async () => {
      running.push(name)
      await new Promise<void>((resolve) => ends.set(name, resolve))
      running.splice(running.indexOf(name), 1)
    },
    async end(name: string) {
      ends.get(name)?.()
      await new Promise(setImmediate)
    },
  }
}

describe('lanes', () => {
  it('let so many in at once, in the order they came', async () => {
    const lanes = makeLanes(2)
    const { job, running, end } = jobs()
    const all = ['a', 'b', 'c'].map((name) => lanes.run(job(name)))
    await end('')
    expect(running).toEqual(['a', 'b'])
    await end('a')
    expect(running).toEqual(['b', 'c'])
    await end('b')
    await end('c')
    await Promise.all(all)
  })

  it('give one that has to be alone the whole road, and lose no turn when jobs fail', async () => {
    const lanes = makeLanes(2)
    const { job, running, end } = jobs()
    const failing = lanes.run(async () => {
      await job('a')()
      throw new Error('a')
    })
    const failed = failing.catch(String)
    const alone = lanes.run(job('alone'), { alone: true })
    const last = lanes.run(job('b'))
    await end('')
    expect(running).toEqual(['a'])
    await end('a')
    expect(await failed).toBe('Error: a')
    expect(running).toEqual(['alone'])
    await end('alone')
    expect(running).toEqual(['b'])
    await end('b')
    await Promise.all([alone, last])
  })

  it('let go of who does not want to wait any more', async () => {
    const lanes = makeLanes(1)
    const { job, running, end } = jobs()
    const stop = new AbortController()
    const reason = new Error('stop')
    const first = lanes.run(job('a'))
    const gone = lanes.run(job('b'), { signal: stop.signal })
    stop.abort(reason)
    await expect(gone).rejects.toBe(reason)
    await expect(lanes.run(job('c'), { signal: stop.signal })).rejects.toBe(reason)
    await end('a')
    await first
    expect(running).toEqual([])
  })
})
