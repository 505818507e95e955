import { describe, expect, it } from 'vitest'
import { readMarkdown, readText, textsOf } from './sources.ts'

const long =
  'Die Hafenbehörde von Altmark teilte am Montag mit, dass der größte der drei Kais bis auf Weiteres geschlossen bleibt, weil die Untersuchung andauert.'

describe('what front matter states', () => {
  it('is taken as it is stated', async () => {
    const draft = await readMarkdown(
      '---\ntitle: "Hafen: zu"\nauthors: [Ada Kern, {name: Bo Lind}]\ndate: 2025-07-13\nsource: https://example.org/a?b=c\npublisher: Beispiel-Kurier\nlang: de-at\ntags: [x]\n---\n# Anders\n\nText.',
    )
    expect(draft.meta).toEqual({
      title: 'Hafen: zu',
      authors: ['Ada Kern', 'Bo Lind'],
      publisher: 'Beispiel-Kurier',
      url: 'https://example.org/a?b=c',
      published: '2025-07-13',
      language: 'de-AT',
    })
    expect(textsOf(draft)).toEqual(['Anders', 'Text.'])
  })

  it('may be a year or a single author, and is never a link that is none', async () => {
    const { meta } = await readMarkdown(
      '---\nauthor: Ada Kern\npublished: 2024\nurl: javascript:alert(1)\n---\nText.',
    )
    expect(meta).toMatchObject({ authors: ['Ada Kern'], published: '2024', url: '' })
  })

  it('is shown when it cannot be read, and never runs away', async () => {
    expect(textsOf(await readMarkdown('---\n{ : [\n---\nText.'))).toEqual(['{ : [', 'Text.'])
    const bomb = 'a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\ntitle: [*b,*b,*b,*b]'
    expect((await readMarkdown(`---\n${bomb}\n---\nText.`)).meta.title).toBe('Text.')
  })
})

describe('the title', () => {
  it.each([
    ['the first heading of level 1', '## Unten\n\n# Hafen *zu*\n\nText.', 'a.md', 'Hafen zu'],
    ['else the first line when it is short', 'Hafen zu\n\nText.', 'a.md', 'Hafen zu'],
    ['else the name of the file', long, 'hafen-altmark.v2.md', 'hafen-altmark.v2'],
    ['else how the text begins', long, '', `${long.slice(0, long.indexOf(' weil'))}…`],
  ])('is %s', async (_, text, file, title) => {
    const draft = file === '' ? await readText(text, file) : await readMarkdown(text, file)
    expect(draft.meta.title).toBe(title)
  })

  it('is never empty', async () => {
    for (const text of ['x'.repeat(500), '👩‍👧'.repeat(200), '\u00a0.'])
      expect((await readText(text, '')).meta.title).not.toBe('')
  })

  it('is all that is guessed besides the language', async () => {
    expect((await readText('Hafen zu\nVon Ada Kern, 13. Juli 2025, https://example.org')).meta).toEqual({
      title: 'Hafen zu',
      authors: [],
      publisher: '',
      url: '',
      published: '',
      language: 'de',
    })
  })
})

describe('the language', () => {
  it.each([
    ['de', 'Eine Bestätigung steht noch aus.'],
    ['de', 'Laut Angaben der Behörde sollen bis zu 400 Tonnen verladen worden sein.'],
    ['de', 'Der Minister wies die Vorwürfe zurück.'],
    ['en', 'The ministry denied the report.'],
    ['en', 'Officials said no decision had been made.'],
    ['en', 'Up to 400 tonnes are said to have been loaded, according to the agency.'],
    ['', '14.000'],
    ['', 'hello world text'],
    ['', 'Press release, May'],
    ['', '…'],
  ])('is %j for %j', async (language, text) => {
    expect((await readText(text)).meta.language).toBe(language)
  })
})
