import { z } from 'zod'
import { formats, type FormatId } from '../export/formats.ts'
import { Status, statuses } from '../model/claim.ts'
import { Id, type Time } from '../model/id.ts'
import { locales } from '../settings.ts'
import { ClaimFilter } from './archive.ts'
import { method } from './method.ts'

/** The things a report is counted in. */
export const reportParts = [
  'articles',
  'claims',
  'highlights',
  /** Of highlights. */
  'comments',
  'notes',
  'evidence',
  /** Entries of the claims' histories. */
  'changes',
  /** Entries of the articles' provenance. */
  'provenance',
  /** Pictures of the articles' texts. */
  'images',
] as const
export type ReportPart = (typeof reportParts)[number]

/** What a report holds, or what it leaves out. */
export type ReportCounts = Record<ReportPart, number>

const yes = z.boolean().default(true)

/** What of its subject a report shows. */
export const ReportChoices = z.strictObject({
  /** The language of the report. */
  locale: z.enum(locales),
  statuses: z
    .array(Status)
    .min(1)
    .default(() => [...statuses]),
  comments: yes,
  evidence: yes,
  notes: yes,
  /** The whole history of each claim; without, only the judgement that stands. */
  history: yes,
  provenance: yes,
  /** What each article reports on others' word, as the lens sees it. Only texts for readers have room for it. */
  lens: z.boolean().default(false),
  /** Everything as it stood at the end of that day. */
  asOf: z.iso.date().optional(),
  /** CSV and TSV begin with a byte order mark, by which some spreadsheets know UTF-8. */
  bom: z.boolean().default(false),
})
export type ReportChoices = z.output<typeof ReportChoices>

const ids = z.array(Id).min(1)

/** What a report is about: articles with all that is said about them, or claims, by name or by a search (a dossier). */
export const ReportSubject = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('articles'), ids: ids.max(100_000) }),
  z.strictObject({ type: z.literal('claims'), ids: ids.max(200_000) }),
  z.strictObject({ type: z.literal('search'), filter: ClaimFilter }),
])
export type ReportSubject = z.output<typeof ReportSubject>

/** Words of a note that are those of a claim which is not confirmed, in a paragraph that does not say so. */
export interface StatedAsFact {
  article: { id: Id; title: string }
  claim: { id: Id; words: string; status: Status }
  /** The paragraph of the note. */
  paragraph: string
}

/** What became of the claims since the same was handed over last, in the same format. */
export interface SinceLast {
  at: Time
  added: number
  gone: number
  /** Claims that were judged otherwise since. */
  judged: { id: Id; words: string; from: Status; to: Status }[]
}

/** What making a report is at. How far writing and printing are cannot be known. */
const reportPhases = ['reading', 'lens', 'writing', 'printing'] as const
export type ReportPhase = (typeof reportPhases)[number]

/** A finished report, to be saved by the host's own means. */
export interface Report {
  file: string
  mime: string
  /** What is in the file: its text, or its bytes in base64. */
  content: { text: string } | { base64: string }
  included: ReportCounts
  leftOut: ReportCounts
  /** To be looked at before it leaves. */
  warnings: StatedAsFact[]
  /** Null when it has not been handed over yet. */
  since: SinceLast | null
}

const Format = z.enum(Object.keys(formats) as [FormatId, ...FormatId[]])
const Ticket = z.string().min(1).max(64)

export const reports = {
  /** Who gives a ticket is told by `report-progress` and can cancel. */
  'reports.make': method<Report>()(
    z.strictObject({
      subject: ReportSubject,
      format: Format,
      choices: ReportChoices,
      ticket: Ticket.optional(),
    }),
  ),
  /** Stops making; `reports.make` is then refused as `cancelled`. */
  'reports.cancel': method<null>()(z.strictObject({ ticket: Ticket })),
  /** Lets a person who has begun to drag a report carry it out of the window as a file; only the desktop program can. */
  'reports.dragOut': method<null>()(z.strictObject({ file: z.string().min(1).max(300), base64: z.base64() })),
  /** Remembers that this was handed over now; see {@link SinceLast}. */
  'reports.handedOver': method<null>()(z.strictObject({ subject: ReportSubject, format: Format })),
}
