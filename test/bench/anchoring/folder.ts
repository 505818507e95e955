import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { textBlocks } from '../../../electron/import/text.ts'
import { cleanText } from '../../../electron/import/clean.ts'
import type { Article } from './article.ts'
import { chance } from './random.ts'

/** The articles of a folder: every `.txt` file in it, in UTF-8; what is related to one is another of them. */
export function folderArticles(folder: string): Article[] {
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => textBlocks(cleanText(readFileSync(join(folder, name), 'utf8'))).map(({ text }) => text))
    .filter((blocks) => blocks.length > 0)
  if (all.length < 2) throw new Error(`two articles are needed, ${folder} has ${all.length}`)
  return all.map((blocks) => ({
    blocks,
    related: (seed) => chance(seed).pick(all.filter((other) => other !== blocks)),
  }))
}
