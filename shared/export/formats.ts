import type { ReportPart } from '../api/reports.ts'
import type { ImageType } from '../model/image.ts'

/** A format a report can have. */
interface Format {
  /** What people call it. */
  name: string
  extension: string
  mime: string
  /** What it has no place for; a report counts it as left out. */
  without: readonly ReportPart[]
  /** A text for readers has room for what the lens sees. */
  lens?: true
  /** The kinds of pictures it can show; without, all. */
  pictures?: readonly ImageType[]
}

/** What annotations in the formats of other tools have no place for. */
const beyondAnnotations = ['notes', 'evidence', 'changes', 'provenance', 'images'] as const

/** What a table of claims has no columns for. */
const table = ['highlights', 'comments', 'notes', 'provenance', 'images'] as const

/** What a bibliography has no place for. */
const beyondSources = [
  'claims',
  'highlights',
  'comments',
  'notes',
  'changes',
  'provenance',
  'images',
] as const

/** The formats a report can have. A further one is an entry here and a renderer in the registry. */
export const formats = {
  html: { name: 'HTML', extension: 'html', mime: 'text/html', without: [], lens: true },
  md: { name: 'Markdown', extension: 'md', mime: 'text/markdown', without: ['images'], lens: true },
  pdf: { name: 'PDF', extension: 'pdf', mime: 'application/pdf', without: [], lens: true },
  docx: {
    name: 'Word (DOCX)',
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    without: [],
    lens: true,
    // Word shows no WebP and no AVIF.
    pictures: ['image/png', 'image/jpeg', 'image/gif'],
  },
  csv: { name: 'CSV', extension: 'csv', mime: 'text/csv', without: table },
  tsv: { name: 'TSV', extension: 'tsv', mime: 'text/tab-separated-values', without: table },
  jsonld: {
    name: 'W3C Web Annotation (JSON-LD)',
    extension: 'jsonld',
    mime: 'application/ld+json',
    without: beyondAnnotations,
  },
  claimreview: {
    name: 'schema.org Claim and ClaimReview (JSON-LD)',
    extension: 'jsonld',
    mime: 'application/ld+json',
    without: ['highlights', 'comments', 'notes', 'changes', 'provenance', 'images'],
  },
  csl: {
    name: 'CSL-JSON',
    extension: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    without: beyondSources,
  },
  bibtex: { name: 'BibTeX', extension: 'bib', mime: 'application/x-bibtex', without: beyondSources },
  hypothesis: {
    name: 'Hypothesis (JSON)',
    extension: 'json',
    mime: 'application/json',
    without: beyondAnnotations,
  },
  readwise: { name: 'Readwise (CSV)', extension: 'csv', mime: 'text/csv', without: beyondAnnotations },
} as const satisfies Record<string, Format>

export type FormatId = keyof typeof formats

/** What a format has no place for. */
export function withoutOf(format: FormatId): readonly ReportPart[] {
  return formats[format].without
}

/** True when a format has room for what the lens sees. */
export function hasLens(format: FormatId): boolean {
  return 'lens' in formats[format]
}

/** True when a format can show pictures of this kind. */
export function shows(format: FormatId, kind: ImageType): boolean {
  const one: Format = formats[format]
  return !one.without.includes('images') && (one.pictures?.includes(kind) ?? true)
}
