import { parseAnnotations } from '../../../../electron/import/annotations/parse.ts'

/** Reads a value as the JSON file it would be. */
export function readJson(value: unknown) {
  return parseAnnotations('file.json', Buffer.from(JSON.stringify(value)))
}

/** Reads a text as a file. */
export function readText(text: string, file = 'file.csv') {
  return parseAnnotations(file, Buffer.from(text))
}

/** A selector of words as Hypothesis and W3C write it. */
export function words(exact: string, prefix = '', suffix = '') {
  return { type: 'TextQuoteSelector', exact, prefix, suffix }
}

/** An annotation as Hypothesis writes it. */
export function hypothesis(id: string, exact: string, more: object = {}) {
  const source = 'https://example.org/talks'
  return {
    id,
    user: 'acct:maren@hypothes.example',
    uri: source,
    text: '',
    tags: [],
    document: { title: ['Talks at the harbour'] },
    target: [
      {
        source,
        selector: [
          {
            type: 'RangeSelector',
            startContainer: '/p[1]',
            startOffset: 0,
            endContainer: '/p[1]',
            endOffset: 9,
          },
          { type: 'TextPositionSelector', start: 17, end: 30 },
          words(exact),
        ],
      },
    ],
    created: '2025-07-14T08:00:00.123456+00:00',
    updated: '2025-07-14T08:00:00.123456+00:00',
    ...more,
  }
}

/** A Web Annotation. */
export function webAnnotation(exact: string, more: object = {}) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://example.org/annotations/1',
    type: 'Annotation',
    motivation: 'highlighting',
    target: { source: 'https://example.org/talks', selector: words(exact) },
    ...more,
  }
}

/** The header of a Readwise export. */
export const READWISE =
  'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags'
