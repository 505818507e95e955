import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAnnotations } from '../../../../electron/import/annotations/parse.ts'
import { BelegError } from '../../../../shared/errors.ts'
import { hypothesis, READWISE, readJson, readText, webAnnotation } from './files.ts'

const error = (read: () => unknown): BelegError => {
  try {
    read()
  } catch (thrown) {
    if (thrown instanceof BelegError) return thrown
    throw thrown
  }
  throw new Error('nothing was thrown')
}

describe('what holds no annotations', () => {
  test('is refused with the name of the file and the reason', () => {
    const files: [string, string, RegExp][] = [
      ['', 'empty-text', /^$/],
      [' \n\ufeff ', 'empty-text', /^$/],
      ['PK\u0003\u0004\u0000\u0000', 'not-text', /^$/],
      ['just words', 'annotations-unreadable', /header/],
      ['Highlight;Book Title\nx;y', 'annotations-unreadable', /header/],
      [`${READWISE}\n"open,b`, 'annotations-unreadable', /quote/i],
      ['{"rows": [', 'annotations-unreadable', /JSON/],
      ['{}', 'annotations-unreadable', /other JSON/],
      ['[[1],2]', 'annotations-unreadable', /other JSON/],
      ['{"rows": [{"id": "a", "value": 1}]}', 'annotations-unreadable', /rows\.0.*neither/],
      ['{"annotations": [{"uri": "x", "target": "y"}]}', 'annotations-unreadable', /annotations\.0\.target/],
      ['{"annotations": [7]}', 'annotations-unreadable', /annotations\.0/],
      ['{"type": "Annotation"}', 'annotations-unreadable', /target/],
      ['{"@context": "http://www.w3.org/ns/anno.jsonld"}', 'annotations-unreadable', /no annotation/],
    ]
    for (const [text, code, reason] of files) {
      const thrown = error(() => readText(text, 'given.json'))
      expect([text, thrown.code, thrown.detail['file']]).toEqual([text, code, 'given.json'])
      expect(String(thrown.detail['reason'] ?? '')).toMatch(reason)
    }
  })

  test('is read as no annotations where a tool had none to write', () => {
    const pages = ['{"items": []}', '{}', '"https://example.org/first"'].map(
      (first) => `{"type": "AnnotationCollection", "total": 0, "first": ${first}}`,
    )
    const files = ['[]', ' [ ]\n', '{"rows": []}', '{"annotations": []}', READWISE, ...pages]
    for (const text of [...files, '{"type": "AnnotationPage", "items": []}'])
      expect([text, readText(text).annotations]).toEqual([text, []])
  })

  test('does not bring the program down however deep it is nested', () => {
    const deep = (open: string, inner: string, close: string) =>
      open.repeat(10_000) + inner + close.repeat(10_000)
    const files = [
      deep('[', '', ']'),
      deep('{"a":', '1', '}'),
      `{"annotations":[{"uri":"x","target":[{"selector":${deep('[', '', ']')}}]}]}`,
      deep('{"type":"AnnotationCollection","first":', '{}', '}'),
      deep('{"type":"AnnotationPage","items":[],"next":', '{"type":"AnnotationPage"}', '}'),
      `{"type":"Annotation","target":${deep('{"items":', '[]', '}')}}`,
      `{"type":"Annotation","target":"x","body":${deep('{"items":', '[]', '}')}}`,
      `{"type":"Annotation","target":{"source":"x","selector":${deep('{"refinedBy":', '{}', '}')}}}`,
    ]
    for (const text of files) {
      try {
        readText(text, 'deep.json')
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(BelegError)
      }
    }
  })

  test('never ends in anything but an error of ours', () => {
    const keys = [
      'id',
      'uri',
      'target',
      'selector',
      'type',
      'exact',
      'body',
      'value',
      'items',
      'first',
      'tags',
      'rows',
    ]
    const values = ['Annotation', 'AnnotationPage', 'TextQuoteSelector', 'assessing', '__proto__', '']
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom<unknown>(...values, null, 0, true),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 5 }),
      ),
    }))
    const file = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
      tree.map((value) => Buffer.from(JSON.stringify(value) ?? '')),
      tree.map((value) => Buffer.from(JSON.stringify(webAnnotation('x', { target: value, body: value })))),
      tree.map((value) => Buffer.from(JSON.stringify([hypothesis('x', 'y', { target: [value] })]))),
      fc.string().map((text) => Buffer.from(`${READWISE}\n${text}`)),
    )
    fc.assert(
      fc.property(file, (bytes) => {
        try {
          parseAnnotations('any', bytes)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(BelegError)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('is found out among thousands by its number', () => {
    const list = Array.from({ length: 3000 }, (_, index) => hypothesis(`id${index}`, 'x'))
    expect(() => readJson([...list, { uri: 1, target: [] }])).toThrow(/3000\.uri/)
  })
})
