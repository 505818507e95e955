import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { outlineOf } from './outline.ts'

const folder = join(import.meta.dirname, '../../fixtures/pages')
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'))

describe('a page as it is found on the web', () => {
  it.each(pages)('%s becomes exactly its article', async (name) => {
    const draft = await parse({ file: name, bytes: readFileSync(join(folder, name)) })
    await expect(outlineOf(draft)).toMatchFileSnapshot(join(folder, `${name}.txt`))
  })
})
