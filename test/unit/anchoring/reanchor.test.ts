import { describe, expect, it } from 'vitest'
import { reanchor } from '../../../electron/anchoring/reanchor.ts'
import { describe as passageAt } from '../../../shared/anchor/describe.ts'
import { resolver } from '../../../shared/anchor/resolve.ts'

const sentences = Array.from(
  { length: 3000 },
  (_, index) => `Am Kai ${index} lagen nach Angaben der Behörde ${(index * 7919) % 997} Tonnen Getreide.`,
)
const before = sentences.join('\n')
const now = sentences
  .map((sentence, index) => (index % 3 === 0 ? sentence.replace('Behörde', 'Hafenverwaltung') : sentence))
  .join('\n')
const passages = sentences.slice(0, 600).map((sentence) => {
  const start = before.indexOf(sentence)
  return passageAt(before, start, start + sentence.length)
})

describe('re-anchoring in the worker', () => {
  it('finds what the resolver finds, in the order of the passages', async () => {
    expect(await reanchor(now, passages)).toEqual(passages.map(resolver(now)))
    expect(await reanchor(now, [])).toEqual([])
  })

  it('says how far it is, growing up to the total', async () => {
    const heard: number[] = []
    await reanchor(now, passages, {
      onProgress({ done, total }) {
        expect(total).toBe(passages.length)
        heard.push(done)
      },
    })
    expect(heard.at(-1)).toBe(passages.length)
    expect(heard).toEqual([...new Set(heard)].toSorted((a, b) => a - b))
  })

  it('ends when it is not wanted any more', async () => {
    const controller = new AbortController()
    const under = reanchor(now, passages, { signal: controller.signal })
    controller.abort()
    await expect(under).rejects.toMatchObject({ name: 'AbortError' })
    await expect(reanchor(now, passages, { signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    })
  })

  it('ends when it takes too long', async () => {
    await expect(reanchor(now, passages, { deadline: 0 })).rejects.toMatchObject({ code: 'timed-out' })
  })
})
