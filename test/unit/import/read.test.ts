import { describe, expect, it } from 'vitest'
import { readSource } from '../../../electron/import/read.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('reading a source in the worker', () => {
  it('gives the draft', async () => {
    const draft = await readSource({ file: 'hafen.md', bytes: bytes('# Hafen zu\n\nDie Schiffe *warten*.') })
    expect(draft.meta).toMatchObject({ title: 'Hafen zu', language: 'de' })
    expect(draft.blocks.map(({ text }) => text)).toEqual(['Hafen zu', 'Die Schiffe warten.'])
    expect(draft.extension).toBe('md')
    expect(draft.importer).toMatch(/^beleg\/\d+\.\d+\.\d+ markdown$/)
  })

  it('lets our errors cross with code and file name', async () => {
    await expect(
      readSource({ file: 'photo.txt', bytes: new Uint8Array([137, 80, 78, 71, 0, 0, 1]) }),
    ).rejects.toMatchObject({
      name: 'BelegError',
      code: 'not-text',
      detail: { file: 'photo.txt' },
    })
  })

  it('is stopped when it takes too long', async () => {
    const slow = bytes('![a'.repeat(6000) + '](x)'.repeat(6000))
    await expect(readSource({ file: 'slow.md', bytes: slow }, { deadline: 400 })).rejects.toMatchObject({
      code: 'timed-out',
      detail: { file: 'slow.md' },
    })
  })

  it('is stopped when it is not wanted any more', async () => {
    const controller = new AbortController()
    const reading = readSource(
      { file: 'slow.md', bytes: bytes('![a'.repeat(6000)) },
      { signal: controller.signal },
    )
    controller.abort()
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
    await expect(
      readSource({ file: 'a.txt', bytes: bytes('a') }, { signal: controller.signal }),
    ).rejects.toMatchObject({
      name: 'AbortError',
    })
  })

  it('reads on after sources that failed, were too slow or came at the same time', async () => {
    const read = (text: string) => readSource({ file: 'a.md', bytes: bytes(text) })
    await expect(read('   ')).rejects.toMatchObject({ code: 'empty-text' })
    const slow = bytes('![a'.repeat(6000) + '](x)'.repeat(6000))
    const [stopped, ...others] = await Promise.allSettled([
      readSource({ file: 'slow.md', bytes: slow }, { deadline: 400 }),
      ...['one', 'two', 'three'].map(read),
    ])
    expect(stopped).toMatchObject({ status: 'rejected', reason: { code: 'timed-out' } })
    expect(others.map((result) => result.status === 'fulfilled' && result.value.blocks[0]?.text)).toEqual([
      'one',
      'two',
      'three',
    ])
  })

  it('refuses what is larger than is taken in', async () => {
    await expect(
      readSource({ file: 'large.txt', bytes: new Uint8Array(64 * 1024 * 1024 + 1) }),
    ).rejects.toMatchObject({ code: 'file-too-large' })
  })

  it('takes an article of 100,000 words in its stride', async () => {
    const paragraph =
      'Die Behörde teilte am Montag mit, dass *bis zu* 14.000 Tonnen Getreide auf [Kai 3](https://example.org) lagern. '
    const words = `${paragraph.repeat(8)}\n\n`.repeat(750)
    const draft = await readSource({ file: 'long.md', bytes: bytes(words) })
    expect(draft.blocks).toHaveLength(750)
  })
})
