import { stat, realpath, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { call } from '../api/call.ts'
import { BelegError } from '../../shared/errors.ts'
import { reportParts, type ReportCounts, type ReportSubject } from '../../shared/api/reports.ts'
import type { FormatId } from '../../shared/export/formats.ts'
import { localeOf, type Locale } from '../../shared/settings.ts'
import { saveError } from '../notebook/disk-errors.ts'
import { isMissing } from '../notebook/stamp.ts'
import { systemLanguages } from '../profile/languages.ts'
import { openProfile } from '../profile/profile.ts'
import { writeWhole } from '../profile/write-whole.ts'
import { filterOf, type FilterOptions } from './claims.ts'
import { inOneLine } from './columns.ts'
import { articleId, reading } from './open.ts'
import { nameProblems } from './problems.ts'
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
}

/** `export`: a report in the person's language, in place whole or not at all. */
export async function exportReport(cli: Cli, ids: string[], options: ExportOptions): Promise<void> {
  const { format, out, comments, evidence, notes, history, provenance } = options
  const subject = subjectOf(ids, options)
  const choices = {
    locale: options.reportLanguage ?? (await locale()),
    ...{ comments, evidence, notes, history, provenance },
    lens: options.lens ?? false,
    bom: options.bom ?? false,
    ...(options.asOf !== undefined && { asOf: options.asOf }),
    // The search of a dossier has found by status already.
    ...(subject.type === 'articles' && options.status && { statuses: options.status }),
  }
  await reading(cli, async ({ api, notebook }) => {
    if (subject.type === 'search') nameProblems(cli, notebook)
    const report = await call(api, 'reports.make', { subject, format, choices })
    const { content, included, leftOut } = report
    const bytes = 'text' in content ? Buffer.from(content.text) : Buffer.from(content.base64, 'base64')
    await writeOut(out, bytes)
    for (const { article, claim } of report.warnings)
      cli.err(
        `${inOneLine(article.title)}: the note states as a fact what is ${claim.status}: ${inOneLine(claim.words)}\n`,
      )
    cli.print(
      { file: out, format, bytes: bytes.length, included, leftOut },
      () =>
        `Wrote ${out} (${bytes.length} bytes): ${countsText(included)}; left out: ${countsText(leftOut)}\n`,
    )
  })
}

function subjectOf(ids: string[], { claims, ...options }: ExportOptions): ReportSubject {
  if (claims === undefined) return { type: 'articles', ids: ids.map(articleId) }
  return { type: 'search', filter: filterOf(claims === true ? undefined : claims, options) }
}

function countsText(counts: ReportCounts): string {
  const said = reportParts.filter((part) => counts[part] > 0).map((part) => `${counts[part]} ${part}`)
  return said.length > 0 ? said.join(', ') : 'nothing'
}

async function locale(): Promise<Locale> {
  const { language } = (await openProfile()).settings()
  return localeOf(language, systemLanguages())
}

async function writeOut(path: string, bytes: Uint8Array): Promise<void> {
  const there = await kindOf(path)
  if (there === 'folder') throw new BelegError('not-allowed', { file: path, reason: 'it is a folder' })
  if (there === 'nothing' && (await kindOf(dirname(path))) !== 'folder')
    throw new BelegError('not-allowed', { file: path, reason: `there is no folder ${dirname(path)}` })
  try {
    // A device or a pipe is written to; a rename would put a file in its place.
    if (there === 'device') await writeFile(path, bytes)
    else await writeWhole(there === 'file' ? await realpath(path) : path, bytes)
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
