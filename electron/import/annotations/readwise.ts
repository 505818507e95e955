import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { plainCell } from '../../../shared/export/csv/cell.ts'
import { asClaim } from './as-claim.ts'
import { colorOf } from './color.ts'
import type { AnnotationFile, ForeignAnnotation, ForeignAnnotations } from './foreign.ts'
import { timeOf } from './time.ts'
import { unreadable } from './unreadable.ts'

/** The columns that make a file one of Readwise; the others may be missing. */
const NEEDED = ['Highlight', 'Book Title']

/** A table whose first row names the columns of a Readwise export. */
export function isReadwise({ text }: AnnotationFile): boolean {
  const header = text.trimStart().split(/\r?\n/u, 1)[0] ?? ''
  const names = header.split(',').map((name) => name.trim().replace(/^"(.*)"$/u, '$1'))
  return NEEDED.every((name) => names.includes(name))
}

/**
 * Highlights of a Readwise export. Its rows have no ids, no context and locations that say nothing about our text; only where
 * we wrote them ourselves (`offset`) do they, and are the cells those of `harmlessCell`.
 * @throws BelegError `annotations-unreadable`
 */
export function readReadwise({ file, text }: AnnotationFile): ForeignAnnotations {
  return { tool: 'readwise', annotations: rowsOf(file, text).map(toAnnotation) }
}

type Row = Readonly<Record<string, string | undefined>>

function rowsOf(file: string, text: string): Row[] {
  try {
    return parse(text.trimStart(), {
      columns: (names: string[]) => names.map((name) => name.trim()),
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as Row[]
  } catch (error) {
    if (error instanceof CsvError) throw unreadable(file, error.message)
    throw error
  }
}

function toAnnotation(row: Row): ForeignAnnotation {
  const own = row['Location Type'] === 'offset'
  const cell = (name: string) => (own ? plainCell(row[name] ?? '') : (row[name] ?? ''))
  const exact = cell('Highlight')
  const location = row['Location'] ?? ''
  const start = own && /^\d{1,15}$/u.test(location) ? { at: Number(location), unit: 'utf-16' as const } : null
  return asClaim({
    id: '',
    kind: 'highlight',
    quotes: exact.trim() === '' ? [] : [{ exact, prefix: '', suffix: '', start }],
    comment: cell('Note'),
    tags: tagsIn(cell('Tags')),
    color: colorOf(cell('Color')),
    statement: '',
    status: '',
    speaker: '',
    claim: '',
    author: '',
    createdAt: timeOf(row['Highlighted at'] ?? ''),
    document: { url: '', title: cell('Book Title'), capture: '' },
  })
}

/** Tags with commas between them; one that has a comma itself stands in quotation marks, as in a table. */
function tagsIn(cell: string): string[] {
  const tags = cell.match(/\s*"(?:[^"]|"")*"\s*(?=,|$)|[^,]+/gu) ?? []
  return tags.map((tag) => {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*$/u.exec(tag)?.[1]
    return quoted === undefined ? tag.trim() : quoted.replaceAll('""', '"')
  })
}
