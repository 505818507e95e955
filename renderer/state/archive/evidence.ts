import { create } from 'zustand'
import type { NewCitation } from '../../../shared/api/evidence.ts'
import { MAX_IMPORT_BYTES } from '../../../shared/api/articles.ts'
import { BelegError } from '../../../shared/errors.ts'
import type {
  Citation,
  Evidence,
  InformationGrade,
  SourceGrade,
  Stance,
} from '../../../shared/model/evidence.ts'
import type { Id } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'
import { base64 } from '../intake/base64.ts'
import { useArticle } from '../article/article.ts'
import { useFocus } from '../article/focus.ts'
import { keptDate } from '../read-day.ts'
import { save } from '../window/save.ts'

/** What is typed about a piece of evidence and not yet kept. */
export interface EvidenceDraft {
  kind: Citation['type']
  article: Id | null
  /** Only the words selected in that article. */
  selection: boolean
  url: string
  title: string
  file: File | null
  text: string
  stance: Stance
  source: SourceGrade
  information: InformationGrade
  origin: string
  note: string
  date: string
}

interface EvidenceStore {
  /** The open form: of a claim's new evidence (null), or of a piece that is to be changed. */
  form: { claim: Id; evidence: Id | null } | null
  /** By claim and piece; what was typed waits here when a form is left without saving. */
  drafts: Readonly<Record<string, EvidenceDraft>>
  open(claim: Id, evidence: Id | null): void
  write(key: string, draft: EvidenceDraft): void
  close(): void
  /** Kept: its form and what was typed are done with. */
  done(key: string): void
}

/** The form for evidence, one at a time. */
export const useEvidence = create<EvidenceStore>((set) => ({
  form: null,
  drafts: {},
  open: (claim, evidence) => set({ form: { claim, evidence } }),
  write: (key, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } })),
  close: () => set({ form: null }),
  done: (key) =>
    set(({ form, drafts }) => {
      const { [key]: _, ...left } = drafts
      const isOpen = form !== null && draftKey(form.claim, form.evidence) === key
      return { form: isOpen ? null : form, drafts: left }
    }),
}))

/** Names a form's draft. */
export const draftKey = (claim: Id, evidence: Id | null): string => `${claim} ${evidence ?? 'new'}`

const nothing: EvidenceDraft = {
  kind: 'article',
  article: null,
  selection: false,
  url: '',
  title: '',
  file: null,
  text: '',
  stance: 'supports',
  source: 'F',
  information: '6',
  origin: '',
  note: '',
  date: '',
}

/** What a form begins with: nothing, or the piece as it is, its date as `written` in the language on screen. */
export function draftOf(evidence: Evidence | null, written: (date: string) => string): EvidenceDraft {
  if (!evidence) return nothing
  const { citation, stance, source, information, origin, note, date } = evidence
  return {
    ...nothing,
    ...{ kind: citation.type, stance, source, information, origin, note, date: written(date) },
    ...(citation.type === 'url' && { url: citation.url, title: citation.title }),
    ...(citation.type === 'text' && { text: citation.text }),
  }
}

/** Keeps a new piece of evidence. @throws BelegError */
export async function keepEvidence(claim: Id, draft: EvidenceDraft): Promise<void> {
  await save('evidence.add', { claim, citation: await citationOf(draft), ...judged(draft) })
}

/** Keeps what was changed of a piece. What an article or a file is cited for stays. @throws BelegError */
export async function changeEvidence(claim: Id, id: Id, draft: EvidenceDraft): Promise<void> {
  const words = draft.kind === 'url' || draft.kind === 'text'
  const citation = words ? { citation: await citationOf(draft) } : {}
  await save('evidence.change', { claim, id, ...citation, ...judged(draft) })
}

/** True when the form says what the evidence is. */
export function isCited({ kind, article, url, file, text }: EvidenceDraft): boolean {
  return { article: article !== null, url: url.trim() !== '', file: file !== null, text: text.trim() !== '' }[
    kind
  ]
}

/** The bytes of a kept file, in base64, and its name. @throws BelegError */
export function keptFile(claim: Id, id: Id) {
  return call('evidence.file', { claim, id })
}

async function citationOf(draft: EvidenceDraft): Promise<NewCitation> {
  const { kind, article, selection, url, title, file, text } = draft
  if (kind === 'url') return { type: 'url', url: url.trim(), title: title.trim() }
  if (kind === 'text') return { type: 'text', text: text.trim() }
  if (kind === 'file' && file) {
    if (file.size > MAX_IMPORT_BYTES)
      throw new BelegError('file-too-large', { file: file.name, limit: MAX_IMPORT_BYTES })
    const bytes = await base64(file).catch((cause: unknown) => {
      throw new BelegError('file-unreadable', { file: file.name, reason: String(cause) })
    })
    return { type: 'file', file: file.name, bytes }
  }
  return { type: 'article', article: article ?? '', span: selection ? selectedIn(article) : null }
}

/** The words selected in an article; null where it is not the open one, or none are. */
function selectedIn(article: Id | null): Extract<NewCitation, { type: 'article' }>['span'] {
  const { span } = useFocus.getState()
  if (!span || useArticle.getState().view?.id !== article) return null
  const { start, end, exact } = span
  return { start, end, exact }
}

function judged({ stance, source, information, origin, note, date }: EvidenceDraft) {
  return { stance, source, information, origin: origin.trim(), note: note.trim(), date: keptDate(date) }
}
