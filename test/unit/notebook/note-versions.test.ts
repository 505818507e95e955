import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openBundle } from '../../../electron/bundle/incoming.ts'
import { restoreTo } from '../../../electron/notebook/backup/restore.ts'
import { takeSnapshot } from '../../../electron/notebook/backup/take.ts'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import { superfluous } from '../../../electron/notebook/note-versions/thin.ts'
import { openNotebook } from '../../../electron/notebook/open.ts'
import type { Notebook } from '../../../electron/notebook/types.ts'
import { wordsOfNote } from '../../../shared/model/note.ts'
import { bundleOf } from '../bundle/bundles.ts'
import { newNotebook, temporaryFolder } from './notebooks.ts'
import { anArticle } from './records.ts'

const START = Date.parse('2026-03-02T08:00:00Z')
const MINUTE = 60_000

async function aNote() {
  vi.useFakeTimers({ toFake: ['Date'], now: START })
  onTestFinished(() => void vi.useRealTimers())
  const notebook = await newNotebook()
  const { record, captures } = anArticle()
  await notebook.add(record, captures)
  return { notebook, id: record.id, write: writer(notebook, record.id) }
}

/** Writes the note as the window does, some minutes after the start. */
function writer(notebook: Notebook, id: string) {
  return async (minutes: number, text: string | null): Promise<void> => {
    vi.setSystemTime(START + minutes * MINUTE)
    const note = text === null ? null : { content: contentOf(text), updatedAt: new Date().toISOString() }
    await notebook.update(id, (record) => ({ ...record, note }))
  }
}

const contentOf = (text: string) => ({
  root: {
    type: 'root' as const,
    children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text, format: 0 }] }],
  },
})

/** What the kept versions say, oldest first. */
async function kept(notebook: Notebook, id: string): Promise<string[]> {
  const names = await notebook.noteVersions(id)
  const notes = await Promise.all(names.map((name) => notebook.noteVersion(id, name)))
  return notes.map((note) => wordsOfNote(note).join('\n'))
}

it('keeps a note every few minutes while one writes, and writes nothing more in between', async () => {
  const { notebook, id, write } = await aNote()
  await write(0, 'Erstens')
  await write(1, 'Erstens, zweitens')
  await write(2, 'Erstens, zweitens, drittens')
  expect(await kept(notebook, id)).toEqual(['Erstens'])
  await write(7, 'Erstens, zweitens, drittens, viertens')
  expect(await kept(notebook, id)).toEqual(['Erstens', 'Erstens, zweitens, drittens'])
})

it('keeps at once what is emptied, overwritten or asked for, and what stood when the program was started', async () => {
  const { notebook, id, write } = await aNote()
  const long = 'Der Hafen war voll. '.repeat(20)
  await write(0, 'Anfang')
  await write(1, long)
  await write(1.1, null)
  await write(1.2, long.toUpperCase())
  await write(1.3, 'Der Hafen war gar nicht voll und ist es noch immer nicht. '.repeat(7))
  await write(1.4, `${'Der Hafen war gar nicht voll und ist es noch immer nicht. '.repeat(7)}!`)
  expect(await kept(notebook, id)).toEqual(['Anfang', long, long.toUpperCase()])
  await notebook.keepNote(id)
  await notebook.keepNote(id)
  expect(await kept(notebook, id)).toHaveLength(4)
  await write(1.5, 'kurz')
  await notebook.close()

  const again = await openNotebook(notebook.folder, { program: 'desktop' })
  onTestFinished(() => again.close())
  await writer(again, id)(2, 'kurz und gut')
  expect((await kept(again, id)).at(-1)).toBe('kurz')
})

it('goes into bundles and backups, comes out of them, and is compared by check', async () => {
  const { notebook, id, write } = await aNote()
  await write(0, 'Vorher')
  await write(1, 'Nachher')
  const other = await newNotebook()
  const bring = async (file: string) => {
    const bundle = await openBundle(other, file)
    await bundle.bring(() => 'theirs')
    await bundle.close()
  }
  await bring(await bundleOf(notebook))
  expect(await kept(other, id)).toEqual(['Vorher'])
  // Ours, which theirs replaces, and a version of theirs that we have not got.
  await writer(other, id)(2, 'Unsere Notiz, die gleich ersetzt wird')
  await write(9, 'Noch etwas ganz anderes')
  await bring(await bundleOf(notebook))
  expect(await kept(other, id)).toEqual(['Vorher', 'Nachher', 'Unsere Notiz, die gleich ersetzt wird'])
  await takeSnapshot(other.folder, 'asked')
  const to = join(await temporaryFolder(), 'restored')
  await restoreTo(other.folder, null, to)
  const folder = join('articles', id, 'note-versions')
  expect(await readdir(join(to, folder))).toEqual(await readdir(join(other.folder, folder)))
  expect(await checkNotebook(to)).toMatchObject({ ok: true })

  const [name = ''] = await readdir(join(to, folder))
  const bytes = await readFile(join(to, folder, name), 'utf8')
  await writeFile(join(to, folder, name), bytes.replace('Vorher', 'Nie'))
  expect(await checkNotebook(to)).toMatchObject({ ok: false, problems: [{ article: id }] })
})

it('keeps all of two hours, then the last and the longest of every hour, day and week', () => {
  const now = Date.parse('2026-03-31T12:00:00Z')
  const at = (age: number, bytes: number) => ({
    version: `${new Date(now - age * MINUTE).toISOString().replaceAll(/[:.]/g, '-')}-${'0'.repeat(16)}`,
    bytes,
  })
  const young = Array.from({ length: 20 }, (_, index) => at(index * 5, 10))
  const hour = [at(245, 10), at(250, 99), at(255, 10), at(295, 10)]
  const day = [at(4 * 1440, 10), at(4 * 1440 + 60, 10)]
  const gone = superfluous([...young, ...hour, ...day], now)
  expect(gone.toSorted()).toEqual([day[1], hour[3], hour[2]].map((one) => one!.version))
  // Writing every five minutes, all year round, without end.
  const year = Array.from({ length: 365 * 288 }, (_, index) => at(index * 5, 10))
  expect(year.length - superfluous(year, now).length).toBeLessThan(250)
})
