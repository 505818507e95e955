import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formats } from '../../electron/import/registry.ts'
import builder, { opens } from '../../resources/packaging/builder.mjs'

const read = formats.flatMap(({ extensions }) => extensions)

test('systems are told of every kind of file that can be read, and of no other', () => {
  const told = opens.flatMap(({ ext }) => ext)
  for (const extension of told) expect(read).toContain(extension)
  for (const { id, extensions } of formats)
    expect({ id, told: extensions.some((extension) => told.includes(extension)) }).toEqual({ id, told: true })
  expect(builder.linux?.mimeTypes).toEqual(opens.flatMap(({ mime }) => mime))
})

test('a file is offered to be opened with Beleg, which becomes what opens its kind only for its own bundles', () => {
  for (const association of [builder.mac?.fileAssociations ?? []].flat())
    expect(association.rank).toBe('Alternate')
  expect(builder.win?.fileAssociations).toBeUndefined()
  expect([builder.fileAssociations ?? []].flat().map(({ ext }) => ext)).toEqual(['beleg'])
})

test('a packaged program can be neither turned into Node nor debugged, and runs what is in its archive only', () => {
  expect(builder.electronFuses).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  })
})

test('it has an icon where the packager looks for one', async () => {
  const folder = join(import.meta.dirname, '../..', builder.directories?.buildResources ?? '')
  expect(await readdir(folder)).toContain('icon.png')
})
