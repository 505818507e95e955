import { describe, expect, test } from 'vitest'
import type { ArticleView } from '../../../shared/api/views.ts'
import { render } from '../../../shared/export/index.ts'
import { textOf, type Block } from '../../../shared/model/block.ts'
import type { NoteNode } from '../../../shared/model/note.ts'
import { byId, classes, elements, parse, textIn, withClass } from './html-page.ts'
import { article, claim, highlight, id, note, paragraph, passageOf, report, counts } from './sample-report.ts'

const plain = { marks: [] }
const blocks: Block[] = [
  { type: 'heading', level: 3, text: 'Soldaten', ...plain },
  paragraph('Laut der Agentur sollen bis zu 9.000 Soldaten dort stehen.'),
  { type: 'item', depth: 0, ordered: true, number: 3, text: 'drei', ...plain },
  { type: 'item', depth: 1, ordered: false, text: 'innen', ...plain },
  { type: 'quote', text: 'eins', ...plain },
  { type: 'quote', text: 'zwei', ...plain },
  { type: 'cell', table: 0, row: 0, column: 0, header: true, text: 'Jahr', ...plain },
  { type: 'cell', table: 0, row: 1, column: 0, header: false, text: '2025', ...plain },
  { type: 'code', text: 'x = 1\n  y', ...plain },
]
const text = textOf(blocks)
const gone = { exact: 'zwölf Schiffe', prefix: 'gestern ', suffix: ' sahen', start: 5, end: 18 }
const leaf = (value: string, format = 0): NoteNode => ({ type: 'text', text: value, format })
const view = article(blocks, {
  title: 'Gastgeber sagt Rückhalt zu',
  authors: ['Maren Holt'],
  publisher: 'Beispiel-Kurier',
  url: 'https://example.org/a',
  published: '2025-07-13',
  language: 'de',
  claims: [
    claim(1, passageOf(text, 'bis zu 9.000 Soldaten'), 'unconfirmed', {
      statement: 'Es sind 9.000',
      speaker: 'die Agentur',
      tags: ['Militär'],
    }),
    claim(2, passageOf(text, 'Laut der Agentur'), 'confirmed', {
      history: [
        {
          seq: 1,
          from: 'unconfirmed',
          to: 'confirmed',
          at: '2025-07-14T14:01:00Z',
          reason: 'Zwei Fotos',
          evidence: [],
        },
        {
          seq: 2,
          from: 'confirmed',
          to: 'unconfirmed',
          at: '2025-07-14T14:02:00Z',
          reason: '',
          evidence: [],
          undoes: 1,
        },
        {
          seq: 3,
          from: 'unconfirmed',
          to: 'confirmed',
          at: '2025-07-14T14:03:00Z',
          reason: 'Drei Fotos',
          evidence: [],
        },
      ],
    }),
    claim(3, passageOf(text, 'dort stehen'), 'refuted', { anchor: 'changed' }),
    claim(4, gone, 'unconfirmed', { anchor: 'lost' }),
    claim(5, { ...gone, exact: 'gemeint war anderes' }, 'unconfirmed'),
  ],
  highlights: [
    highlight(1, passageOf(text, 'Agentur sollen'), 'yellow', { comment: 'Wer?', tags: ['Quelle'] }),
    highlight(2, passageOf(text, 'sollen bis'), 'blue'),
    highlight(3, gone, 'pink', { anchor: 'ambiguous' }),
  ],
  note: note(
    { type: 'heading', tag: 'h1', children: [leaf('Einschätzung')] },
    {
      type: 'paragraph',
      children: [leaf('dick', 1), { type: 'link', url: 'https://example.org/b', children: [leaf('Liste')] }],
    },
    {
      type: 'list',
      listType: 'check',
      children: [{ type: 'listitem', checked: true, children: [leaf('anrufen')] }],
    },
    { type: 'passage-quote', article: id(1), passage: passageOf(text, '9.000') },
    { type: 'passage-quote', article: id(1), passage: gone },
  ),
})
const leftOut = counts({ highlights: 1, claims: 2 })
const german = parse(render('html', report([view], { locale: 'de', leftOut })))
const english = parse(render('html', report([view], { leftOut })))

describe('an HTML report', () => {
  test('runs nothing, fetches nothing and says so itself', () => {
    const policy = elements(english).find(({ properties }) => properties.httpEquiv !== undefined)
    expect(String(policy?.properties.content)).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    )
    expect(
      elements(english).filter(({ tagName }) => /^(script|link|img|iframe|object)$/.test(tagName)),
    ).toEqual([])
    expect(elements(english).filter(({ tagName }) => tagName === 'style')).toHaveLength(1)
  })

  test('names the language of the report and the one of the article', () => {
    const html = (page: typeof german) => elements(page).find(({ tagName }) => tagName === 'html')
    expect(html(german)?.properties.lang).toBe('de')
    expect(html(english)?.properties.lang).toBe('en')
    expect(withClass(english, 'text')[0]?.properties.lang).toBe('de')
    for (const each of withClass(english, 'b')) expect(each.properties.dir).toBe('auto')
  })

  test('tells dates, numbers and statuses in the language of the report', () => {
    expect(textIn(german)).toContain('13. Juli 2025')
    expect(textIn(german)).toContain('14. Juli 2025 um 14:01 UTC')
    expect(textIn(german)).toContain('14.310 Byte')
    expect(textIn(german)).toContain('unbestätigt')
    expect(textIn(german), 'two words for one status').not.toContain('nicht bestätigt')
    expect(textIn(english)).toContain('13 July 2025')
    expect(textIn(english)).toContain('14 July 2025 at 14:01 UTC')
    expect(textIn(english)).toContain('14,310 bytes')
    expect(textIn(english)).toContain('not confirmed')
  })

  test('tells a day the calendar does not have as it is stated', () => {
    const stated = ['2026-02-30', '2026-02-30T10:00:00Z', '2026-13']
    const pages = stated.map((published) =>
      textIn(parse(render('html', report([article([], { published })])))),
    )
    for (const [at, page] of pages.entries()) expect(page).toContain(stated[at])
  })

  test('lists every claim under its status, with statement, quote, speaker, tags and the whole history', () => {
    const unconfirmed = byId(english, 'c2')
    expect(textIn(unconfirmed)).toMatch(
      /not confirmed.*Es sind 9\.000bis zu 9\.000 Soldaten.*die Agentur.*Militär/,
    )
    const confirmed = textIn(byId(english, 'c1'))
    expect(confirmed).toMatch(/^confirmed.*Laut der Agentur/)
    expect(confirmed).toMatch(
      /unconfirmed → confirmed Zwei Fotos.*confirmed → unconfirmed taken back.*Drei Fotos$/,
    )
    expect(textIn(byId(english, 'c3'))).toContain('has changed since it was marked')
    const headings = withClass(english, 'status').map((each) => textIn(each))
    expect(headings).toEqual(['Unconfirmed3', 'Confirmed1', 'Refuted1'])
  })

  test('says "not confirmed" at every unconfirmed claim, in the text and on its card', () => {
    const cards = elements(english).filter(
      (each) =>
        classes(each).includes('claim') &&
        withClass(each, 'verdict').some((v) => classes(v).includes('unconfirmed')),
    )
    expect(cards.map((each) => each.properties.id)).toEqual(['c2', 'c4', 'c5'])
    for (const each of cards) expect(textIn(each)).toContain('not confirmed')
    expect(byId(english, 'c2-ref').properties.ariaLabel).toBe('Claim 2, not confirmed')
    expect(elements(byId(english, 'c2-ref')).some(({ tagName }) => tagName === 'svg')).toBe(true)
  })

  test('tints overlapping highlights in bands and keeps them apart', () => {
    const both = withClass(english, 'h1').filter((each) => classes(each).includes('h2'))
    expect(both.map((each) => textIn(each))).toEqual(['sollen'])
    expect(both.map((each) => classes(each)).flat()).toContain('t-yellow-blue')
    expect(textIn(byId(english, 'h1'))).toMatch(/Highlight 1, yellow.*Wer\?.*Quelle/)
  })

  test('lists what has no place, or not the place it says, with its old quote and draws it nowhere', () => {
    for (const label of ['c4', 'c5', 'h3']) {
      expect(withClass(english, label)).toEqual([])
      expect(elements(english).some(({ properties }) => properties.id === `${label}-ref`)).toBe(false)
    }
    expect(textIn(byId(english, 'c4-lost'))).toContain('not found Claim 4gestern zwölf Schiffe sahen')
    expect(textIn(byId(english, 'c5-lost'))).toContain('gemeint war anderes')
    expect(textIn(byId(english, 'h3-lost'))).toContain('found more than once')
  })

  test('keeps the structure of the article under its title', () => {
    const body = withClass(english, 'text')[0]
    if (body === undefined) throw new Error('no text')
    const outline = elements(body)
      .map(({ tagName }) => tagName)
      .filter((name) => !['span', 'sup', 'a', 'svg', 'path', 'circle', 'p', 'tbody'].includes(name))
      .slice(1)
    expect(outline.join(' ')).toBe('h2 ol li ul li blockquote table tr th tr td pre code')
    expect(elements(body).find(({ tagName }) => tagName === 'ol')?.properties.start).toBe(3)
  })

  test('keeps the note and leads from its quotes back to their passages', () => {
    const written = withClass(english, 'note')[0]
    if (written === undefined) throw new Error('no note')
    expect(elements(written).map(({ tagName }) => tagName)).toEqual(
      expect.arrayContaining(['h3', 'strong', 'a', 'ul', 'blockquote']),
    )
    const links = elements(written).flatMap(({ properties }) => properties.href ?? [])
    expect(links).toEqual(['https://example.org/b', '#q1-at'])
    expect(byId(english, 'q1-at').tagName).toBe('span')
  })

  test('tells where the article comes from, what is in the report and what is not', () => {
    const page = textIn(german)
    expect(page).toContain('a'.repeat(64))
    expect(page).toContain('b'.repeat(64))
    expect(page).toContain('14. Juli 2025 um 08:00 UTC')
    expect(page).toContain('Enthalten1 Artikel, 5 Behauptungen, 3 Markierungen')
    expect(page).toContain('Nicht enthalten2 Behauptungen, 1 Markierung ohne Behauptung')
    expect(page).toContain('15. Juli 2025 um 14:02 UTC · Beleg 0.1.0')
  })

  test('of several articles has one outline, a table of contents and names nothing twice', () => {
    const other = article([paragraph('Second text, in English')], {
      id: id(2),
      title: 'Second',
      claims: [claim(1, passageOf('Second text, in English', 'Second text'), 'unconfirmed')],
    })
    const page = parse(render('html', report([view, other])))
    const levels = elements(page)
      .flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? [])
      .map(Number)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1))
    const nav = elements(page).find(({ tagName }) => tagName === 'nav')
    const led = elements(nav ?? page).flatMap(({ properties }) => properties.href ?? [])
    expect(led.filter((href) => /^#a\d+$/.test(href))).toEqual(['#a1', '#a2'])
    expect(led).toContain('#claims-2')
    const ids = new Set(elements(page).map(({ properties }) => `#${String(properties.id)}`))
    expect(led.filter((href) => !ids.has(href))).toEqual([])
    expect(textIn(byId(page, 'c6'))).toContain('Second text')
  })
})

test('the provenance tells how every version came in, how it came again, and what was corrected', () => {
  const view = article([paragraph('Der Hafen ist zu.')])
  const older = { ...view.capture, sha256: 'c'.repeat(64), textSha256: 'd'.repeat(64) }
  const arrival = {
    method: 'file' as const,
    file: 'hafen.html',
    url: 'https://kurier.test/hafen',
    importer: 'beleg/0.1.0 html',
  }
  const provenance: ArticleView['provenance'] = [
    { event: 'captured', id: id(31), seq: 0, at: '2025-07-13T08:00:00Z', capture: older.sha256, ...arrival },
    {
      event: 'captured',
      id: id(32),
      seq: 1,
      at: '2025-07-14T08:00:00Z',
      capture: view.capture.sha256,
      ...arrival,
    },
    {
      event: 'seen-again',
      id: id(33),
      seq: 2,
      at: '2025-07-15T08:00:00Z',
      capture: older.sha256,
      ...arrival,
    },
    {
      event: 'corrected',
      id: id(34),
      seq: 3,
      at: '2025-07-16T08:00:00Z',
      field: 'authors',
      from: 'A',
      to: 'A\nB',
    },
  ]
  const input = report([{ ...view, captures: [older, view.capture], provenance }])
  for (const format of ['html', 'md'] as const) {
    const written = render(format, input)
    for (const words of [
      'Version 1 brought in',
      'Version 2 brought in',
      'The same file came in again (version 1)',
      'Authors corrected',
      'A; B',
      'hafen.html',
      older.sha256,
      older.textSha256,
    ])
      expect(written).toContain(words)
  }
})
