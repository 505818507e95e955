import { stat, realpath, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { call } from '../api/call.ts'
import { BelegError } from '../../shared/errors.ts'
import type { FormatId } from '../../shared/export/formats.ts'
import { localeOf } from '../../shared/settings.ts'
import { saveError } from '../notebook/disk-errors.ts'
import { isMissing } from '../notebook/stamp.ts'
import { systemLanguages } from '../profile/languages.ts'
import { openProfile } from '../profile/profile.ts'
import { writeWhole } from '../profile/write-whole.ts'
import { articleId, reading } from './open.ts'
import type { Cli } from './run.ts'

export interface ExportOptions {
  format: FormatId
  out: string
}

/** `export`: a report in the person's language, in place whole or not at all. */
export async function exportReport(cli: Cli, ids: string[], { format, out }: ExportOptions): Promise<void> {
  await reading(cli, async ({ api }) => {
    const articles = ids.map(articleId)
    const report = await call(api, 'reports.make', { articles, format, locale: await locale() })
    const bytes = Buffer.from(report.text)
    await writeOut(out, bytes)
    const { included, leftOut } = report
    cli.print({ file: out, format, bytes: bytes.length, included, leftOut }, () => {
      const left = leftOut.articles + leftOut.highlights + leftOut.claims + leftOut.notes
      const pictures = leftOut.images > 0 ? `, ${leftOut.images} pictures left out` : ''
      return `Wrote ${out} (${bytes.length} bytes): ${included.articles} articles, ${included.claims} claims, ${included.highlights} highlights, ${included.notes} notes; ${left} in the trash left out${pictures}\n`
    })
  })
}

async function locale() {
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
