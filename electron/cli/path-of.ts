import { lstat, readdir } from 'node:fs/promises'
import { basename, dirname, sep } from 'node:path'
import { BelegError } from '../../shared/errors.ts'

/** What stands in a name for bytes that are not UTF-8: arguments and listings reach us as text. */
const BROKEN = '\ufffd'

/**
 * What the system knows a file as. A name that is not valid UTF-8 is looked for among those that look the same.
 * @throws BelegError `name-not-utf8` when there is none or more than one
 */
export async function pathOf(file: string): Promise<string | Buffer> {
  if (!file.includes(BROKEN) || (await exists(file))) return file
  const folder = await pathOf(dirname(file))
  const names = await readdir(folder, { encoding: 'buffer' })
  const [name, ...others] = names.filter((name) => name.toString() === basename(file))
  if (!name || others.length > 0) throw new BelegError('name-not-utf8', { file })
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), name])
}

async function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  )
}
