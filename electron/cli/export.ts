import { stat, realpath, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { call } from '../api/call.ts'
import { handedOverNow, withHandedOver } from '../api/reporting/handed-over.ts'
import { changeDesk } from '../notebook/change-desk.ts'
import { BelegError } from '../../shared/errors.ts'
import { reasons } from '../../shared/reasons.ts'
import type { InputOf } from '../../shared/api/index.ts'
import type { Report, ReportSubject, SinceLast } from '../../shared/api/reports.ts'
import type { FormatId } from '../../shared/export/formats.ts'
import { messages } from '../../shared/i18n/index.ts'
import { localeOf, type Locale } from '../../shared/settings.ts'
import { saveError } from '../notebook/store/disk-errors.ts'
import { isMissing } from '../notebook/store/stamp.ts'
import { systemLanguages } from '../profile/languages.ts'
import { openProfile } from '../profile/profile.ts'
import { writeDurably } from '../profile/write-durably.ts'
import { filterOf, type FilterOptions } from './claims.ts'
import { inOneLine } from './columns.ts'
import { counted } from './counted.ts'
import { interruptible } from './interrupt.ts'
import { articleId, reading, type OpenedForCommand } from './open.ts'
import { nameProblems } from './problems.ts'
import { progressLine } from './progress-line.ts'
import type { Cli } from './run.ts'

export interface ExportOptions extends FilterOptions {
  format: FormatId
  out: string
  /** A dossier: of the claims found by the words, if any. */
  claims?: string | true
  reportLanguage?: Locale
  comments: boolean
  evidence: boolean
  notes: boolean
  history: boolean
  provenance: boolean
  lens?: true
  bom?: true
  progress?: true
}

const m = messages('en')

/** `export`: a report in the person's language, in place whole or not at all. */
export async function exportReport(cli: Cli, ids: string[], options: ExportOptions): Promise<void> {
  const { format, out } = options
  const subject = subjectOf(ids, options)
  const choices = await choicesOf(subject, options)
  await reading(cli, async (opened) => {
    const { notebook } = opened
    if (subject.type === 'search') nameProblems(cli, notebook)
    const report = await interruptible((signal) =>
      make(cli, opened, signal, { subject, format, choices }, options),
    )
    const { content, included, leftOut, since } = report
    const bytes = 'text' in content ? Buffer.from(content.text) : Buffer.from(content.base64, 'base64')
    await writeOut(out, bytes)
    const made = await handedOverNow(notebook, subject, format)
    await changeDesk(notebook.folder, (desk) => withHandedOver(desk, made))
    for (const { article, claim } of report.warnings)
      cli.err(
        `${inOneLine(article.title)}: the note states as a fact what is ${claim.status}: ${inOneLine(claim.words)}\n`,
      )
    if (since) for (const line of sinceLines(since)) cli.err(`${line}\n`)
    cli.print(
      { file: out, format, bytes: bytes.length, included, leftOut, ...(since && { since }) },
      () =>
        `Wrote ${out} (${bytes.length} bytes): ${m.reportCounts(included) || m.reportNothing}; not included: ${m.reportMissing(leftOut) || m.reportNothing}\n`,
    )
  })
}

type Wanted = Omit<InputOf<'reports.make'>, 'ticket'>

async function make(
  cli: Cli,
  { api, onEvent }: OpenedForCommand,
  signal: AbortSignal,
  wanted: Wanted,
  { progress }: ExportOptions,
): Promise<Report> {
  const ticket = 'export'
  signal.addEventListener('abort', () => void call(api, 'reports.cancel', { ticket }))
  const line = progressLine(cli, 'Reading', progress === true)
  onEvent((event) => {
    if (event.type !== 'report-progress') return
    if (event.total > 0) line.at(event.done, event.total)
    else line.say(event.phase === 'printing' ? 'Printing…' : 'Writing…')
  })
  return call(api, 'reports.make', { ...wanted, ticket }).finally(() => line.end())
}

async function choicesOf(subject: ReportSubject, options: ExportOptions): Promise<Wanted['choices']> {
  const { comments, evidence, notes, history, provenance } = options
  return {
    locale: options.reportLanguage ?? (await locale()),
    ...{ comments, evidence, notes, history, provenance },
    lens: options.lens ?? false,
    bom: options.bom ?? false,
    ...(options.asOf !== undefined && { asOf: options.asOf }),
    // The search of a dossier has found by status already.
    ...(subject.type === 'articles' && options.status && { statuses: options.status }),
  }
}

/** What a person reads of what changed since the same was exported last. */
function sinceLines({ at, added, gone, judged }: SinceLast): string[] {
  if (added + gone + judged.length === 0) return [`since the last export (${at}): no claim has changed`]
  return [
    `since the last export (${at}): ${counted(added, 'claim')} added, ${judged.length} judged otherwise, ${gone} gone`,
    ...judged.map(({ words, from, to }) => `${inOneLine(words)}: ${from} → ${to}`),
  ]
}

function subjectOf(ids: string[], { claims, ...options }: ExportOptions): ReportSubject {
  if (claims === undefined) return { type: 'articles', ids: ids.map(articleId) }
  return { type: 'search', filter: filterOf(claims === true ? undefined : claims, options) }
}

/** A profile that cannot be read keeps nobody from handing anything over. */
async function locale(): Promise<Locale> {
  const profile = await openProfile().catch(() => null)
  return localeOf(profile?.settings().language ?? 'system', systemLanguages())
}

async function writeOut(path: string, bytes: Uint8Array): Promise<void> {
  const there = await kindOf(path)
  if (there === 'folder') throw new BelegError('not-allowed', { file: path, reason: reasons.folder })
  if (there === 'nothing' && (await kindOf(dirname(path))) !== 'folder')
    throw new BelegError('not-allowed', { file: path, reason: `there is no folder ${dirname(path)}` })
  try {
    // A device or a pipe is written to; a rename would put a file in its place.
    if (there === 'device') await writeFile(path, bytes)
    else await writeDurably(there === 'file' ? await realpath(path) : path, bytes)
  } catch (error) {
    throw saveError(error, path)
  }
}

async function kindOf(path: string): Promise<'nothing' | 'folder' | 'file' | 'device'> {
  try {
    const found = await stat(path)
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'device'
  } catch (error) {
    if (isMissing(error)) return 'nothing'
    throw saveError(error, path)
  }
}
