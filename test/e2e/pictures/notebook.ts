import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { App } from '../../support/app.ts'
import { beleg } from '../beleg.ts'
import { articles, newerArticle, note } from './articles.ts'

/** Fills the notebook of a program that does not run with what the pictures show: the sample, more articles, and work on them. */
export async function fillNotebook(app: App): Promise<void> {
  await takeSample(app)
  const folder = join(app.home, 'texts')
  await mkdir(folder, { recursive: true })
  await Promise.all(Object.entries(articles).map(([name, text]) => writeFile(join(folder, name), text)))
  await beleg(app, 'import', ...Object.keys(articles).map((name) => join(folder, name)))
  const { articles: listed } = await beleg<{ articles: { id: string; title: string }[] }>(app, 'list')
  const id = (title: string) => {
    const found = listed.find((one) => one.title.startsWith(title))
    if (!found) throw new Error(`there is no article ${title}`)
    return found.id
  }
  const [grain, customs, protocol] = [id('Grain'), id('Customs'), id('Velmarische Opposition')]
  const claim = async (article: string, quote: string, ...options: string[]) =>
    (await beleg<{ id: string }>(app, 'claim', 'add', article, '--quote', quote, ...options)).id
  const people = await claim(grain, 'up to 120 people', '--speaker', 'two dockers', '--tag', 'port')
  await claim(grain, 'A confirmation by the labour office is still missing', '--tag', 'port')
  await beleg(app, 'highlight', grain, '--quote', '41,000 tonnes in August', '--color', 'green')
  await claim(customs, '31 per cent fewer', '--status', 'confirmed', '--reason', 'Table 4 of the office.')
  await claim(protocol, 'einen Liegeplatz bis 2036', '--speaker', 'Fraktionsvorsitzender', '--tag', 'Militär')
  const evidence = ['--stance', 'supports', '--origin', 'Statistics Office', '--information', '2']
  await beleg(app, 'claim', 'evidence', people, '--article', customs, '--source', 'B', ...evidence)
  await beleg(app, 'claim', 'recheck', people, '2026-03-01')
  await beleg(app, 'article', customs, '--tag', 'figures', '--collect', 'Ferries')
  await beleg(app, 'article', id('Night ferries'), '--tag', 'ferries', '--collect', 'Ferries')
  const newer = join(folder, 'newer.md')
  await writeFile(newer, newerArticle ?? '')
  await beleg(app, 'import', newer, '--version-of', grain)
  const more = join(folder, 'note.md')
  await writeFile(more, note)
  await beleg(app, 'note', id('Night ferries'), more, '--append')
  await settleTimes(app)
}

/** Has the sample made by a first start, and puts it where the test's notebook is. */
async function takeSample(app: App): Promise<void> {
  const page = await app.start('unnamed')
  await page.getByRole('button', { name: 'End the tour' }).click()
  await app.close()
  const notebooks = join(app.home, 'notebooks')
  const [name] = await readdir(notebooks)
  await rename(join(notebooks, name ?? ''), app.notebookFolder)
}

/** Gives everything that was written down with a time one that never changes, in the same order. */
async function settleTimes(app: App): Promise<void> {
  await rm(join(app.notebookFolder, '.cache'), { recursive: true, force: true })
  const files = (await readdir(app.notebookFolder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /^(record|notebook|inbox|desk)\.json$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  const texts = new Map<string, string>()
  for (const file of files) texts.set(file, await readFile(file, 'utf8'))
  const time = /"(20\d\d-\d\d-\d\dT[\d:.]+Z)"/g
  const known = [...texts.values()].flatMap((text) => [...text.matchAll(time)].map(([, at = '']) => at))
  const order = [...new Set(known)].toSorted()
  const start = Date.parse('2026-03-02T09:00:00.000Z')
  const settled = (at: string) => new Date(start + order.indexOf(at) * 60_000).toISOString()
  for (const [file, text] of texts)
    await writeFile(
      file,
      text.replaceAll(time, (_, at: string) => `"${settled(at)}"`),
    )
}
