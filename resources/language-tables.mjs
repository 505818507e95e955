import { pathToFileURL } from 'node:url'

const TABLES = /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/u

/**
 * Puts the tables by which a language is told in as JSON, which is read some eight times faster than the object literal they come
 * as: that is most of what the first article of a session waits for.
 */
export function languageTables() {
  return {
    name: 'beleg-language-tables',
    async transform(_, id) {
      if (!TABLES.test(id)) return null
      const { ngramsData } = await import(pathToFileURL(id).href)
      const json = JSON.stringify(JSON.stringify(ngramsData))
      return { code: `export const ngramsData = JSON.parse(${json})`, map: null }
    },
  }
}
