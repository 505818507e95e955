import { describe, expect, test } from 'vitest'
import { readJson, webAnnotation, words } from './files.ts'

const texts = (...bodies: [purpose: string | null, value: string][]) =>
  bodies.map(([purpose, value]) => ({ type: 'TextualBody', ...(purpose !== null && { purpose }), value }))

describe('a file of Web Annotations', () => {
  test('is read as one annotation, a list, a page with those that follow, and a collection', () => {
    const one = webAnnotation('up to 9,000')
    const page = { type: 'AnnotationPage', id: 'urn:uuid:1', items: [one] }
    const files: [unknown, number][] = [
      [one, 1],
      [[one, one], 2],
      [page, 1],
      [{ ...page, next: { ...page, next: page } }, 3],
      [
        {
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          type: 'AnnotationCollection',
          total: 1,
          first: page,
        },
        1,
      ],
      [{ type: ['AnnotationCollection'], total: 0 }, 0],
    ]
    for (const [file, count] of files) {
      const { tool, annotations } = readJson(file)
      expect(tool).toBe('web-annotation')
      expect(annotations).toHaveLength(count)
    }
  })

  test('is read as a graph, in which pages and annotations name each other, each once', () => {
    const [one, two] = ['up to 9,000', 'twelve'].map((exact, index) => {
      const { '@context': _, ...rest } = webAnnotation(exact, { id: `https://example.org/a/${index}` })
      return rest
    })
    const graph = [
      { '@id': 'urn:c', '@type': 'AnnotationCollection', total: 2, first: 'urn:1', last: 'urn:2' },
      { '@id': 'urn:1', '@type': 'AnnotationPage', items: ['https://example.org/a/0'], next: 'urn:2' },
      { '@id': 'urn:2', '@type': 'AnnotationPage', items: [two] },
      { '@id': 'https://example.org/maren', '@type': 'Person', name: 'Maren' },
      one,
    ]
    const { annotations } = readJson({ '@context': 'http://www.w3.org/ns/anno.jsonld', '@graph': graph })
    expect(annotations.map(({ id, quotes }) => [id, quotes[0]?.exact])).toEqual([
      ['https://example.org/a/1', 'twelve'],
      ['https://example.org/a/0', 'up to 9,000'],
    ])
    const missing = [{ '@type': 'AnnotationPage', items: ['https://example.org/a/9'] }]
    expect(() => readJson({ '@context': 'http://www.w3.org/ns/anno.jsonld', '@graph': missing })).toThrow(
      /target/,
    )
  })

  test('finds the parts of a flattened graph by their names', () => {
    const { annotations } = readJson({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      '@graph': [
        {
          id: 'urn:1',
          type: 'Annotation',
          body: ['_:b', '_:t'],
          target: { id: '_:r' },
          creator: 'urn:maren',
        },
        { id: '_:b', type: 'TextualBody', value: 'Who says so?' },
        { id: '_:t', type: 'TextualBody', value: 'border', purpose: 'tagging' },
        { id: '_:r', type: 'SpecificResource', source: 'https://example.org/talks', selector: '_:s' },
        { id: '_:s', ...words('up to 9,000', 'that '), refinedBy: '_:s' },
        { id: 'urn:maren', type: 'Person', name: 'Maren' },
      ],
    })
    expect(annotations).toMatchObject([
      {
        ...{ comment: 'Who says so?', tags: ['border'], author: 'Maren' },
        quotes: [{ exact: 'up to 9,000', prefix: 'that ' }],
        document: { url: 'https://example.org/talks' },
      },
    ])
  })

  test('takes a range between two quotes as what begins with one and ends before the other', () => {
    const range = { type: 'RangeSelector', startSelector: words('They were'), endSelector: words('soldiers') }
    for (const selector of [range, { type: 'FragmentSelector', refinedBy: range }])
      expect(
        readJson(webAnnotation('', { target: { source: 'https://example.org/talks', selector } }))
          .annotations[0]?.quotes,
      ).toMatchObject([{ exact: 'They were', until: { exact: 'soldiers' } }])
  })

  test('keeps what it marks by a shape or a range of other kinds for the analyst to place', () => {
    const range = {
      type: 'RangeSelector',
      startSelector: { type: 'XPathSelector', value: '/p[1]' },
      endSelector: words('soldiers'),
    }
    const shape = { type: 'SvgSelector', value: '<svg xmlns="http://www.w3.org/2000/svg"/>' }
    const quotes = [
      range,
      { type: 'FragmentSelector', refinedBy: range },
      shape,
      { type: 'RangeSelector' },
    ].map(
      (selector) =>
        readJson(webAnnotation('', { target: { source: 'https://example.org/talks', selector } }))
          .annotations[0]?.quotes,
    )
    expect(quotes).toEqual([[], [], [], []])
  })

  test('gives quote, context, position in code points, bodies by purpose, creator, time and source', () => {
    const position = { type: 'TextPositionSelector', start: 17, end: 28 }
    const { annotations } = readJson(
      webAnnotation('', {
        target: {
          type: 'SpecificResource',
          source: 'https://example.org/talks',
          selector: [position, words('up to 9,000', 'that ', ' soldiers')],
        },
        body: texts(
          ['commenting', 'Who says so?'],
          ['tagging', 'border'],
          ['classifying', 'pink'],
          [null, 'And?'],
        ),
        creator: { type: 'Person', name: 'Maren' },
        created: '2025-07-14T10:00:00+02:00',
      }),
    )
    expect(annotations).toEqual([
      {
        id: 'https://example.org/annotations/1',
        kind: 'highlight',
        quotes: [
          {
            exact: 'up to 9,000',
            prefix: 'that ',
            suffix: ' soldiers',
            start: { at: 17, unit: 'code-point' },
          },
        ],
        comment: 'Who says so?\n\nAnd?',
        tags: ['border'],
        color: 'pink',
        statement: '',
        status: '',
        speaker: '',
        claim: '',
        author: 'Maren',
        createdAt: '2025-07-14T08:00:00.000Z',
        document: { url: 'https://example.org/talks', title: '', capture: '' },
      },
    ])
  })

  test('finds the words in narrowed selectors and in several targets', () => {
    const { annotations } = readJson(
      webAnnotation('', {
        target: [
          {
            source: 'https://example.org/talks',
            selector: { type: 'FragmentSelector', value: 'p2', refinedBy: words('one') },
          },
          { source: { id: 'https://example.org/talks' }, selector: words('two') },
        ],
      }),
    )
    expect(annotations[0]?.quotes.map(({ exact }) => exact)).toEqual(['one', 'two'])
  })

  test('keeps what is said in any form of body', () => {
    const said = (body: unknown, more = {}) => readJson(webAnnotation('x', { body, ...more })).annotations[0]
    expect(said(undefined, { bodyValue: 'Said' })?.comment).toBe('Said')
    expect(said('https://example.org/more')?.comment).toBe('https://example.org/more')
    expect(said({ source: 'https://example.org/tag', purpose: 'tagging' })?.tags).toEqual([
      'https://example.org/tag',
    ])
    expect(said({ type: 'Choice', items: texts([null, 'one'], [null, 'two']) })?.comment).toBe('one\n\ntwo')
    expect(said(texts([null, 'border']), { motivation: 'oa:tagging' })?.tags).toEqual(['border'])
    const html = { type: 'TextualBody', format: 'text/html', value: '<p>A &amp; <b>b</b></p>' }
    expect(said(html)?.comment).toBe('A & b')
  })

  test('makes a claim of what assesses a statement, and only of that', () => {
    const body = texts(
      ['describing', 'There were 9,000'],
      ['classifying', 'confirmed'],
      ['commenting', 'Two photos'],
      ['tagging', 'border'],
    )
    const read = (motivation: string | string[], bodies: unknown = body) =>
      readJson(webAnnotation('up to 9,000', { motivation, body: bodies })).annotations[0]
    expect(read('assessing')).toMatchObject({
      kind: 'claim',
      statement: 'There were 9,000',
      status: 'confirmed',
      comment: 'Two photos',
      tags: ['border'],
    })
    expect(read(['http://www.w3.org/ns/oa#assessing'], texts(['tagging', 'refuted']))).toMatchObject({
      kind: 'claim',
      status: 'refuted',
      tags: [],
    })
    expect(read('assessing', texts([null, 'Well put']))).toMatchObject({
      kind: 'highlight',
      comment: 'Well put',
    })
    expect(read('commenting')).toMatchObject({ kind: 'highlight', tags: ['confirmed', 'border'], status: '' })
  })

  test('joins replies to the comment they answer', () => {
    const reply = webAnnotation('', {
      id: 'urn:uuid:2',
      motivation: 'replying',
      target: 'https://example.org/annotations/1',
      body: texts([null, 'No.']),
      creator: 'https://example.org/ada',
    })
    expect(readJson([reply, webAnnotation('x', { bodyValue: 'Yes?' })]).annotations).toMatchObject([
      { id: 'https://example.org/annotations/1', comment: 'Yes?\n\nNo.' },
    ])
  })

  test('says so when annotations are elsewhere instead of fetching them', () => {
    const first = 'https://example.org/page1'
    expect(() => readJson({ type: 'AnnotationCollection', total: 9, first })).toThrow(
      /not in the file but at/,
    )
    expect(() => readJson({ type: 'AnnotationCollection', total: 9 })).toThrow(/no first page/)
    expect(() => readJson({ type: 'AnnotationPage', items: [], next: first })).toThrow(
      /not in the file but at/,
    )
  })
})
