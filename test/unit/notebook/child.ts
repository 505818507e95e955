import { readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openBundle } from '../../../electron/bundle/incoming.ts'
import { takeSnapshot } from '../../../electron/notebook/backup/take.ts'
import { openNotebook } from '../../../electron/notebook/open.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import { BelegError } from '../../../shared/errors.ts'
import { aVersion, anArticle, withHighlight } from './records.ts'

// A program of its own that the tests kill, starve and watch: it says on stdout what has been acknowledged to it.
// Arguments: notebook folder, id of an article in it, what to do, a word that its highlights begin with, which program it is.
const [folder = '', id = '', task = '', word = '', program = 'cli'] = process.argv.slice(2)
const file = join(folder, 'articles', id, 'record.json')

/** Synchronous, so that nothing is said that is not so at that very moment. */
const say = (line: object): void => void writeSync(1, `${JSON.stringify(line)}\n`)

/** Tries until it works, a few times, and says each time whether the file is as it was. */
async function saveAndSay(comment: string, save: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < 4; attempt++) {
    const before = readFileSync(file)
    try {
      await save()
      return say({ saved: comment })
    } catch (error) {
      const untouched = before.equals(readFileSync(file))
      const known = error instanceof BelegError
      say({ failed: known ? error.code : String(error), detail: known ? error.detail : {}, untouched })
    }
  }
}

const notebook = await openNotebook(folder, {
  program: program === 'desktop' ? 'desktop' : 'cli',
  ...(task === 'create' && { create: { name: 'Desk' } }),
})
say({ opened: notebook.readOnly === null })
if (task === 'save' || task === 'both')
  for (const number of [1, 2])
    await saveAndSay(`${word}${number}`, () =>
      notebook.update(id, (record) => withHighlight(record, `${word}${number}`)),
    )
if (task === 'add' || task === 'both') {
  const { record, captures } = anArticle(`Neu: ${word}`)
  await notebook.add(record, captures)
  say({ added: record.id })
}
if (task === 'all') {
  const homes = notebook.summaries().map((article) => article.id)
  const changes = homes.map((home) => ({
    home,
    change: (record: ArticleRecord) => withHighlight(record, word, `${home.slice(0, -4)}beef`),
  }))
  try {
    await notebook.updateAll(changes, () => undefined)
    say({ saved: word })
  } catch (error) {
    say({ failed: error instanceof BelegError ? error.code : String(error) })
  }
}
if (task === 'version')
  for (const number of [1, 2]) {
    const { capture, change } = aVersion(`${word}${number}`)
    await saveAndSay(capture.info.sha256, () => notebook.addCapture(id, capture, change))
  }
if (task === 'bring') {
  // The word is the way to a bundle.
  const incoming = await openBundle(notebook, word)
  say({ opened: true })
  await incoming.bring(() => 'theirs')
  say({ saved: 'bundle' })
  await incoming.close()
}
if (task === 'empty') {
  await notebook.empty(await notebook.emptying(null))
  say({ saved: 'emptied' })
}
if (task === 'backup')
  await takeSnapshot(folder, 'asked').then(
    (made) => say({ saved: made?.name ?? '' }),
    (error: unknown) => say({ failed: error instanceof BelegError ? error.code : String(error) }),
  )
if (task === 'hold') await new Promise(() => setInterval(() => undefined, 1_000))
await notebook.close()
say({ closed: true })
