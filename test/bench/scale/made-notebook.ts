import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { newRecord, toCapture } from '../../../electron/import/capture.ts'
import { openNotebook } from '../../../electron/notebook/open.ts'
import { describe } from '../../../shared/anchor/describe.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import { textOf, type Block } from '../../../shared/model/block.ts'
import { statuses } from '../../../shared/model/claim.ts'
import { addClaim, setStatus } from '../../../shared/model/claim-edits.ts'
import { madeArticle } from '../anchoring/article.ts'
import { chance, type Chance } from '../anchoring/random.ts'

/** A notebook that was made: where it is, and the article to open in it. */
export interface MadeNotebook {
  folder: string
  claims: number
  articles: number
  article: string
}

const speakers = ['Hafenbehörde', 'Ministry of Transport', 'AKN', 'Polizei', 'a spokesperson', 'Müller', '']
const tags = ['zahl', 'see', 'military', 'trade', 'vertrag', 'prüfen', 'wahl', 'energy']
const publishers = ['Musterblatt', 'The Specimen Post', 'Küstenbote', 'Northern Wire', 'Abendausgabe']

/** Makes a notebook of so many claims in German and English articles, and opens it once, so that its cache is there. */
export async function madeNotebook(folder: string, claims: number, articles: number): Promise<MadeNotebook> {
  const empty = await openNotebook(folder, { program: 'cli', create: { name: `Bench ${claims}` } })
  await empty.close()
  let article = ''
  for (let index = 0; index < articles; index++) {
    const own = Math.floor((claims * (index + 1)) / articles) - Math.floor((claims * index) / articles)
    article = writeArticle(folder, index, own)
  }
  const full = await openNotebook(folder, { program: 'cli' })
  if (full.claims().length !== claims) throw new Error('claims are missing')
  await full.close()
  return { folder, claims, articles, article }
}

/** Written as an earlier session would have left it, without waiting for the disk. */
function writeArticle(folder: string, seed: number, claims: number): string {
  const random = chance(seed)
  const blocks = madeArticle(seed).blocks.map((text): Block => ({ type: 'paragraph', text, marks: [] }))
  const at = new Date(Date.UTC(2022, 0, 1) + seed * 4 * 3600_000).toISOString()
  const meta = {
    title: blocks[0]?.text ?? 'Article',
    authors: [],
    publisher: random.pick(publishers),
    url: `https://news.example/${seed}`,
    published: at.slice(0, 10),
    language: random.share(0.5) ? 'de' : 'en',
  }
  const draft = {
    meta,
    blocks,
    images: [],
    imagesLeftOut: {},
    extent: null,
    savedAt: null,
    highlights: [],
    commentsLeftOut: 0,
    pagesWithoutText: [],
    hiddenText: 0,
    filesLeftOut: [],
    extension: 'txt',
    importer: 'bench',
  }
  const original = Buffer.from(textOf(blocks))
  const capture = toCapture(draft, original, { method: 'file', file: 'bench.txt', url: meta.url, at })
  const record = withClaims(newRecord(meta, capture, at), capture.info.sha256, textOf(blocks), claims, random)
  const place = join(folder, 'articles', record.id)
  mkdirSync(join(place, 'captures'), { recursive: true })
  const { sha256, textSha256 } = capture.info
  writeFileSync(
    join(place, `captures/${sha256}.json`),
    JSON.stringify({ schemaVersion: 1, sha256, textSha256, blocks }),
  )
  writeFileSync(join(place, `captures/${sha256}.txt`), original)
  writeFileSync(join(place, 'record.json'), JSON.stringify(record, null, 2))
  return record.id
}

function withClaims(
  empty: ArticleRecord,
  capture: string,
  text: string,
  count: number,
  random: Chance,
): ArticleRecord {
  let record = empty
  for (let index = 0; index < count; index++) {
    const start = random.between(0, Math.max(0, text.length - 140))
    const passage = describe(text, start, Math.min(text.length, start + random.between(30, 120)))
    const id = uuidv7()
    record = addClaim(
      record,
      {
        id,
        statement: passage.exact,
        speaker: random.pick(speakers),
        cue: '',
        tags: random.some(tags, random.between(0, 2)),
        createdAt: empty.createdAt,
      },
      { id: uuidv7(), capture, passage },
    )
    const to = random.pick(statuses)
    if (to !== 'unconfirmed')
      record = setStatus(record, id, { to, reason: 'Zwei Quellen', evidence: [], at: empty.createdAt })
  }
  return record
}
