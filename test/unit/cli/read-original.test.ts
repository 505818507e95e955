import { appendFileSync, truncateSync } from 'node:fs'
import { rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readOriginal } from '../../../electron/cli/read-original.ts'
import { temporaryFolder } from '../notebook/notebooks.ts'

/** Large enough that something can happen while it is read. */
const content = Buffer.alloc(40 * 1024 * 1024, 'Der Kai ist zu. ')

async function aFile() {
  const file = join(await temporaryFolder(), 'a.txt')
  await writeFile(file, content)
  return file
}

/** Does something to a file again and again until it has been read. */
async function readWhile(file: string, happening: () => void): Promise<unknown> {
  const result = readOriginal(file).catch((error: unknown) => error)
  const going = Symbol('going')
  const next = () => new Promise((resolve) => setImmediate(() => resolve(going)))
  let now: unknown = going
  while (now === going) {
    happening()
    now = await Promise.race([result, next()])
  }
  return result
}

describe('a file is read as it was at one moment', () => {
  test('and refused when it grows meanwhile', async () => {
    const file = await aFile()
    const refused = { code: 'file-changed', detail: { file } }
    expect(await readWhile(file, () => appendFileSync(file, 'x'))).toMatchObject(refused)
  })

  test('and refused when it shrinks meanwhile', async () => {
    const file = await aFile()
    let size = content.length
    const refused = { code: 'file-changed', detail: { file } }
    expect(await readWhile(file, () => truncateSync(file, (size -= 4096)))).toMatchObject(refused)
  })

  test('whole, when its name goes away or is given to another', async () => {
    const gone = await aFile()
    const reading = readOriginal(gone)
    await new Promise(setImmediate)
    const replaced = await aFile()
    const other = `${replaced}.new`
    await writeFile(other, 'anders')
    const second = readOriginal(replaced)
    await rename(other, replaced)
    const results = await Promise.allSettled([reading, second])
    await rm(gone)
    for (const result of results)
      if (result.status === 'fulfilled') expect([content.length, 6]).toContain(result.value.length)
      else expect(result.reason).toMatchObject({ code: 'file-missing' })
  })

  test('and through a link, unless that leads nowhere or in a circle', async () => {
    const file = await aFile()
    const name = (last: string) => join(file, '..', last)
    await symlink('a.txt', name('link.txt'))
    await symlink('fehlt.txt', name('tot.txt'))
    await symlink('kreis.txt', name('kreis.txt'))
    expect(await readOriginal(name('link.txt'))).toHaveLength(content.length)
    await expect(readOriginal(name('tot.txt'))).rejects.toMatchObject({ code: 'file-missing' })
    await expect(readOriginal(name('kreis.txt'))).rejects.toMatchObject({ code: 'file-unreadable' })
  })
})
