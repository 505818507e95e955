import { z } from 'zod'
import { formats, type FormatId } from '../export/formats.ts'
import { locales } from '../settings.ts'
import { Id } from '../model/id.ts'
import { method } from './method.ts'

/** What a report holds, or what it leaves out. */
export interface ReportCounts {
  articles: number
  highlights: number
  claims: number
  notes: number
  /** Pictures of the articles' texts. Left out are those the articles do not have and those the format cannot hold. */
  images: number
}

/** A finished report, to be saved by the host's own means. */
export interface Report {
  file: string
  mime: string
  text: string
  included: ReportCounts
  leftOut: ReportCounts
}

export const reports = {
  'reports.make': method<Report>()(
    z.strictObject({
      articles: z.array(Id).min(1).max(1000),
      format: z.enum(Object.keys(formats) as [FormatId, ...FormatId[]]),
      locale: z.enum(locales),
    }),
  ),
}
