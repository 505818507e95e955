import { uuidv7 } from 'uuidv7'
import { MAX_IMPORT_BYTES } from '../../../shared/api/articles.ts'
import type { ParsedInputOf } from '../../../shared/api/index.ts'
import { assertNever, BelegError } from '../../../shared/errors.ts'
import type { Citation } from '../../../shared/model/evidence.ts'
import { addEvidence, changeEvidence } from '../../../shared/model/evidence-edits.ts'
import type { Notebook } from '../../notebook/types.ts'
import { writable, type Slice } from '../context.ts'
import { editClaims } from '../changes/edit.ts'
import { now } from '../now.ts'
import { sameTexts } from '../views/same-texts.ts'
import { passageAt } from '../span.ts'
import { newestText } from '../views/shown.ts'

/** Until somebody judges it. */
const unjudged = { source: 'F', information: '6', origin: '', note: '', date: '' } as const

/** What speaks for and against claims, kept with the claim. */
export const evidence: Slice<'evidence.add' | 'evidence.change' | 'evidence.trash'> = (context) => ({
  async 'evidence.add'({ claim, citation, ...judged }) {
    const { notebook } = writable(context)
    const home = notebook.homeOf(claim)
    const made = {
      ...unjudged,
      ...given(judged),
      stance: judged.stance,
      id: uuidv7(),
      citation: await citationOf(notebook, citation),
      createdAt: now(),
    }
    await editClaims(context, 'evidence-add', home, (holder) => addEvidence(holder, claim, made))
    return notebook.claim(claim)
  },

  async 'evidence.change'({ claim, id, citation, ...judged }) {
    const { notebook } = writable(context)
    const home = notebook.homeOf(claim)
    const change = {
      ...given(judged),
      ...(citation && { citation: await citationOf(notebook, citation) }),
    }
    await editClaims(context, 'evidence-change', home, (holder) => changeEvidence(holder, claim, id, change))
    return notebook.claim(claim)
  },

  async 'evidence.trash'({ claim, id }) {
    const { notebook } = writable(context)
    const trashedAt = now()
    await editClaims(context, 'evidence-trash', notebook.homeOf(claim), (holder) =>
      changeEvidence(holder, claim, id, { trashedAt }),
    )
    return notebook.claim(claim)
  },
})

/** Reading what belongs to evidence. */
export const evidenceReads: Slice<'evidence.file' | 'evidence.sameTexts' | 'evidence.origins'> = (
  context,
) => ({
  async 'evidence.file'({ claim, id }) {
    const { notebook } = context.opened()
    const found = notebook.claim(claim).evidence.find((evidence) => evidence.id === id)
    if (found?.citation.type !== 'file') throw new BelegError('evidence-not-found', { id })
    const { file, sha256, extension } = found.citation
    return { file, bytes: Buffer.from(await notebook.file(sha256, extension)).toString('base64') }
  },

  async 'evidence.sameTexts'({ claim }) {
    const { notebook } = context.opened()
    return sameTexts(notebook, notebook.claim(claim))
  },

  async 'evidence.origins'() {
    const counts = new Map<string, number>()
    for (const { evidence } of context.opened().notebook.claims())
      for (const { origin } of evidence)
        if (origin.trim() !== '') counts.set(origin.trim(), (counts.get(origin.trim()) ?? 0) + 1)
    return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([origin]) => origin)
  },
})

/** What a citation is kept as; a file is durable in the notebook before anything points to it. */
async function citationOf(
  notebook: Notebook,
  citation: ParsedInputOf<'evidence.add'>['citation'],
): Promise<Citation> {
  switch (citation.type) {
    case 'article': {
      const { article, span } = citation
      const { capture, text } = await newestText(notebook, await notebook.record(article))
      return { type: 'article', article, capture, passage: span && passageAt(text, span) }
    }
    case 'file': {
      const { file } = citation
      const bytes = Buffer.from(citation.bytes, 'base64')
      if (bytes.length > MAX_IMPORT_BYTES)
        throw new BelegError('file-too-large', { file, bytes: bytes.length, limit: MAX_IMPORT_BYTES })
      return { type: 'file', file, bytes: bytes.length, ...(await notebook.keepFile(bytes, file)) }
    }
    case 'url':
    case 'text':
      return citation
    default:
      return assertNever(citation)
  }
}

/** Only the fields that are given: an absent one changes nothing. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
