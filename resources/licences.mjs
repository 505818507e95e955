import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What the Node side imports the list by. */
const NAME = 'virtual:licences'
const OFFERED = /^(licen[cs]e|copying|notice)([.-].*)?$/iu

/** Gives the Node side a list of the libraries the program is made of, with their licences, from the lock file. `root` is the checkout. */
export function licences(root) {
  let list
  return {
    name: 'beleg-licences',
    resolveId: (source) => (source === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null
      list ??= listOf(root)
      return `export default ${JSON.stringify(await list)}`
    },
  }
}

async function listOf(root) {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'))
  const used = Object.entries(packages).filter(
    ([path, { dev, link, optional }]) => path.startsWith('node_modules/') && !dev && !link && !optional,
  )
  const found = await Promise.all(used.map(([path]) => libraryIn(join(root, path))))
  const libraries = new Map(
    found.filter(Boolean).map((library) => [`${library.name} ${library.version}`, library]),
  )
  return [...libraries.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Null where a package is meant for another system and not there. */
async function libraryIn(folder) {
  const own = await readFile(join(folder, 'package.json'), 'utf8').catch(() => null)
  if (own === null) return null
  const { name, version, license = '' } = JSON.parse(own)
  const files = (await readdir(folder)).filter((file) => OFFERED.test(file)).toSorted()
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8').catch(() => '')))
  return { name, version, licence: String(license), text: texts.join('\n\n').trim() }
}
