import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openNotebook } from '../../../electron/notebook/open.ts'
import { openBrowser } from '../../support/loopback-host.ts'
import { article } from '../material.ts'
import { inBareEditor } from '../scale/windows.ts'
import { percentiles, type Table } from '../table.ts'
import { inBareDesk, type BareTimes } from './bare.ts'
import { keep, type Kept } from './kept.ts'
import { inOurWindow, REST, type OurTimes } from './ours.ts'
import { inTheirPages, type Long, type TheirTimes } from './theirs.ts'

const ROUNDS = 5
const WORDS = 100_000
const MARKS = 2000

const BARE = 'bare Lexical'
const PEER = '@recogito/text-annotator'

/**
 * Reading, marking and writing beside a very long article, from the event to the end of the frame that shows it, beside others with the same
 * text in the same browser, in turns.
 */
export async function* desk(): AsyncGenerator<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'beleg-desk-'))
  const browser = await openBrowser()
  const ours: OurTimes[] = []
  const theirs: Awaited<ReturnType<typeof inTheirPages>>[] = []
  const bares: BareTimes[] = []
  const keysAlone: number[] = []
  let kept: Kept | undefined
  try {
    const long = await makeNotebook(join(folder, 'Notebook'))
    kept = await keep(long, join(folder, 'article.json'))
    for (let round = 0; round <= ROUNDS; round++) {
      const [our, their, bare, alone] = [
        await inOurWindow(browser, folder),
        await inTheirPages(browser, long, kept),
        await inBareDesk(browser, long),
        await inBareEditor(browser),
      ]
      // The first round only warms up, and leaves one article in its middle.
      if (round === 0) continue
      ours.push(our)
      theirs.push(their)
      bares.push(bare)
      keysAlone.push(...alone)
    }
  } finally {
    await browser.close()
    kept?.close()
    await rm(folder, { recursive: true, force: true })
  }
  const our = (name: string, of: (times: OurTimes) => number) => row(`Beleg, ${name}`, ours.map(of))
  const bare = (name: string, of: keyof TheirTimes) =>
    row(
      `${BARE}, ${name}`,
      theirs.map(({ bare }) => bare[of]),
    )
  const bareDesk = (name: string, of: keyof BareTimes) =>
    row(
      `${BARE}, ${name}`,
      bares.flatMap((times) => times[of]),
    )
  const peer = (name: string, of: keyof TheirTimes | 'marked') =>
    row(
      `${PEER}, ${name}`,
      theirs.map(({ annotator }) => annotator[of]),
    )
  const size = `${WORDS.toLocaleString('en')} words with ${MARKS.toLocaleString('en')} claims`
  yield {
    title: `Opening ${size}, to the end of the first frame with text and marks where one reads`,
    rows: [
      bare('from disk, without marks', 'kept'),
      peer('from disk', 'kept'),
      our('from disk, at its beginning', ({ opened }) => opened.seen),
      our(
        'from disk, where reading was left, the first long one of its window',
        ({ openedLeft }) => openedLeft.seen,
      ),
      our(`read ahead while the pointer rested ${REST} ms`, ({ openedRested }) => openedRested.seen),
      bare('from memory, without marks', 'opened'),
      peer('from memory', 'opened'),
      our('once more after another article', ({ reopened }) => reopened.seen),
    ],
  }
  yield {
    title: 'The same, until nothing changes any more: all cards, the lens, what a screen reader is told',
    rows: [
      bare('the text alone', 'opened'),
      peer('text and marks', 'opened'),
      our('from disk', ({ opened }) => opened.settled),
      our('once more after another article', ({ reopened }) => reopened.settled),
    ],
  }
  yield {
    title: 'Going back to it by its tab, to the end of the first frame with text and marks',
    rows: [
      bare('hidden and shown again', 'back'),
      peer('hidden and shown again', 'back'),
      our('by its tab', ({ tab }) => tab.seen),
    ],
  }
  yield {
    title: 'Marking selected words in it by a key, to the end of the frame that shows the mark',
    rows: [
      bareDesk('its own format, beside as many: nothing is kept, nothing else shown', 'marked'),
      peer('by letting the mouse go, in memory', 'marked'),
      row(
        'Beleg, the mark: sent to be saved, its sign in the margin, "Saving…", the toolbar on its way out',
        ours.flatMap(({ marked }) => marked),
      ),
      our('its card, which says that it is durable on disk', ({ durable }) => durable),
    ],
  }
  yield {
    title: 'A key in a note beside it, to the next frame',
    rows: [
      bareDesk('a note beside the same text, without marks', 'keys'),
      bareDesk('a note beside the same text, with its marks as a format', 'keysBesideMarks'),
      row(`${BARE}, a note alone on a page`, keysAlone),
      row(
        'Beleg, the note beside text, marks and library',
        ours.flatMap(({ keys }) => keys),
      ),
    ],
  }
}

const row = (name: string, times: readonly number[]) => ({ name, ...percentiles(times) })

/** A notebook with three long articles and a short one, and what is in the first. */
async function makeNotebook(folder: string): Promise<Long> {
  const notebook = await openNotebook(folder, { program: 'cli', create: { name: 'Bench' } })
  const long = article(WORDS, MARKS, 1)
  for (const { record, capture } of [
    long,
    article(300, 3, 2),
    article(WORDS, MARKS, 3),
    article(WORDS, MARKS, 4),
  ])
    await notebook.add(record, [capture])
  await notebook.close()
  const paragraphs = long.capture.blocks.map((block) => block.text)
  const text = paragraphs.join('\n')
  // Between two blocks there is a break in our text, and nothing in theirs.
  const breaks = (offset: number) => text.slice(0, offset).split('\n').length - 1
  const marks = long.record.appearances.map(({ passage: { start, end } }): [number, number] => [
    start - breaks(start),
    end - breaks(end),
  ])
  return { paragraphs, marks }
}
