import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { utf8 } from './sources.ts'

const metaOf = async (head: string, html = '<html lang="de-at">') => {
  const page = `${html}<head>${head}</head><body><p>Die Schiffe warten seit gestern.</p></body></html>`
  return (await parse({ file: 'a.html', bytes: utf8(page) })).meta
}
const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const article = {
  '@type': 'NewsArticle',
  headline: 'Hafen &amp; Kai zu',
  author: [{ '@type': 'Person', name: 'Ada Kern' }, { name: 'Bo Lind' }],
  publisher: { '@type': 'Organization', name: 'Altmark-Kurier' },
  datePublished: '2025-07-13T10:00:00+02:00',
  mainEntityOfPage: { '@id': 'https://example.org/hafen' },
}
const stated = {
  title: 'Hafen & Kai zu',
  authors: ['Ada Kern', 'Bo Lind'],
  publisher: 'Altmark-Kurier',
  url: 'https://example.org/hafen',
  published: '2025-07-13T10:00:00+02:00',
  language: 'de-AT',
}

describe('what a page states about its article', () => {
  it.each([
    ['alone', article],
    ['in a list', [{ '@type': 'BreadcrumbList' }, article]],
    ['before the site itself', [article, { '@type': 'WebSite', name: 'Kurier Online' }]],
    [
      'in a graph',
      {
        '@graph': [
          { ...article, '@type': ['Article'], author: [{ '@id': '#a' }, { name: 'Bo Lind' }] },
          { '@id': '#a', '@type': 'Person', name: 'Ada Kern' },
        ],
      },
    ],
  ])('is taken from JSON-LD %s', async (_, value) => {
    expect(await metaOf(`<title>Hafen &amp; Kai zu - Kurier</title>${linked(value)}`)).toEqual(stated)
  })

  it.each([
    ['Di., 12. März 2024, 14:05 Uhr', '2024-03-12'],
    ['12.03.2024, 14:05 Uhr', '2024-03-12'],
    ['1er août 2024 à 14h05', '2024-08-01'],
    ['12 de marzo de 2024', '2024-03-12'],
    ['March 12th, 2024 at 2:05 p.m. EST', '2024-03-12'],
    ['Tue, 12 Dez 2024 14:05 MEZ', '2024-12-12'],
    ['Stand: 12.03.2024, 14:05 Uhr', ''],
    ['31.02.2024, 14:05 Uhr', ''],
    ['12. März 2024 bis 14. März 2024', ''],
  ])('may be the day in other words: %s', async (words, day) => {
    expect((await metaOf(`<meta name="date" content="${words}">`)).published).toBe(day)
    const page = `<p>Die Schiffe warten.</p><time>${words}</time>`
    expect((await metaOf(`<title>Kai</title></head><body>${page}`)).published).toBe(day)
  })

  it.each([
    ['Par Ada Kern et Bo Lind', ['Ada Kern', 'Bo Lind']],
    ['Por Ada Kern', ['Ada Kern']],
    ['Di Ada Kern', ['Ada Kern']],
    ['Di Natale', ['Di Natale']],
  ])('has the names of its line: %s', async (line, names) => {
    const page = `<article><h1>Kai zu</h1><p class="byline">${line}</p><p>${'Die Schiffe warten seit Montag am Kai. '.repeat(9)}</p></article>`
    expect((await metaOf(`<title>Kai zu</title></head><body>${page}`)).authors).toEqual(names)
  })

  it('is not taken from JSON-LD that is broken or about other articles', async () => {
    const broken = '<script type="application/ld+json">{"@type":"NewsArticle",</script>'
    const others = linked([article, { ...article, headline: 'Fähre spät' }])
    for (const head of [broken, others, linked('x'), linked(null)])
      expect(await metaOf(`<title>Kran gekippt</title>${head}`)).toMatchObject({
        title: 'Kran gekippt',
        authors: [],
      })
  })

  it.each([
    ['one line', 'Von Ada Kern und Bo Lind'],
    ['a line with places and roles', 'By Ada Kern, Berlin correspondent, and Bo Lind, Altmark'],
    ['a list of lines', ['Ada Kern', 'Bo Lind']],
    ['a name that is a list', { name: ['Ada Kern', 'Bo Lind'] }],
    ['a line with commas', 'Ada Kern, Bo Lind'],
  ])('has its authors from %s', async (_, author) => {
    const meta = await metaOf(`<title>Hafen &amp; Kai zu</title>${linked({ ...article, author })}`)
    expect(meta.authors).toEqual(['Ada Kern', 'Bo Lind'])
  })

  it('keeps names whole that only look like several', async () => {
    for (const name of ['Kern, Ada', 'Altmark-Kurier, Altmark', 'dnp/lka', 'Meier von der Au'])
      expect((await metaOf(linked({ ...article, author: name }))).authors).toEqual([name])
  })

  it('is taken from JSON-LD in which lines are broken inside texts, of the article that the page shows', async () => {
    const script = linked([{ ...article, headline: 'Fähre spät' }, article]).replace('Ada Kern', 'Ada\nKern')
    const meta = await metaOf(
      `<title>Kurier</title><meta property="og:title" content="Hafen &amp; Kai zu">${script}`,
    )
    expect(meta).toEqual(stated)
  })

  it('is not when it was changed, nor any time of many', async () => {
    const body = (times: string) =>
      metaOf(
        `${linked({ ...article, datePublished: undefined, dateModified: '2025-07-14' })}<title>Hafen &amp; Kai zu</title>${times}`,
      )
    expect((await body('')).published).toBe('')
    expect((await body('<time datetime="2025-07-13">heute</time>')).published).toBe('2025-07-13')
    const two =
      '<time datetime="2025-07-13" class="entry-date published">x</time><time datetime="2025-07-15" class="updated">y</time>'
    expect((await body(two)).published).toBe('2025-07-13')
    expect((await body(two.replace(' published', ''))).published).toBe('')
  })

  it('is taken from meta elements', async () => {
    const head =
      '<title>Hafen zu | Kurier</title><meta property="og:title" content="Hafen zu"><meta property="og:site_name" content="Altmark &amp; Kurier">' +
      '<meta name="Author" content="Ada Kern"><meta property="article:published_time" content="2025-07-13"><link rel="canonical" href="https://example.org/hafen">'
    expect(await metaOf(head)).toEqual({
      title: 'Hafen zu',
      authors: ['Ada Kern'],
      publisher: 'Altmark & Kurier',
      url: 'https://example.org/hafen',
      published: '2025-07-13',
      language: 'de-AT',
    })
  })

  it('is dropped when it is not what it claims to be', async () => {
    const head =
      '<meta property="article:author" content="https://social.example/ada"><meta name="author" content="ada@example.org"><meta name="date" content="gestern">' +
      '<meta property="article:published_time" content="2025-02-31"><link rel="canonical" href="javascript:1"><meta property="og:site_name" content="123">'
    expect(await metaOf(head, '<html lang="{{lang}}">')).toMatchObject({
      authors: [],
      publisher: '',
      url: '',
      published: '',
      language: 'de',
    })
  })

  it('keeps the title as it is when nothing says that part of it is the name of the site', async () => {
    expect((await metaOf('<title>Hafen zu | Kurier</title>')).title).toBe('Hafen zu | Kurier')
  })

  it.each([
    ['Quay shut until autumn – The Courier', 'Quay shut until autumn', 'Quay shut until autumn'],
    ['Quay shut until autumn • Ada Kern', 'Quay shut until autumn', 'Quay shut until autumn'],
    ['Kurier | Quay shut until autumn', '', 'Quay shut until autumn'],
    ['Harbour – Quay shut until autumn', 'Harbour', 'Harbour – Quay shut until autumn'],
    ['Kurier-Preis vergeben', '', 'Kurier-Preis vergeben'],
  ])('has of the title %j above the headline %j the part %j', async (stated, headline, title) => {
    const bytes = utf8(
      `<meta property="og:title" content="${stated}"><meta property="og:site_name" content="Kurier"><h1>${headline}</h1><p>Text</p>`,
    )
    expect((await parse({ file: 'a.html', bytes })).meta.title).toBe(title)
  })

  it('has the address it was saved from, unless the page names a better one on the same site', async () => {
    const saved = (canonical: string) =>
      metaOf(
        `<link rel="canonical" href="${canonical}">`,
        '<!doctype html><html><!--\n Page saved with SingleFile \n url: https://www.example.org/hafen?x=1 \n saved date: Sun Jul 13 2025\n-->',
      )
    expect((await saved('https://example.org/hafen')).url).toBe('https://example.org/hafen')
    for (const canonical of ['', 'https://other.example/hafen', 'https://example.org/', 'x:y'])
      expect((await saved(canonical)).url).toBe('https://www.example.org/hafen?x=1')
    expect((await saved('https://example.org/hafen')).published).toBe('')
  })

  it('has the moment it was saved, which is not when it was published', async () => {
    const savedAt = async (comment: string) =>
      (await parse({ file: 'a.html', bytes: utf8(`<!doctype html><!--${comment}--><p>Da`) })).savedAt
    const comment = (date: string) =>
      `\n Page saved with SingleFile \n url: https://example.org/ \n saved date: ${date}\n`
    expect(await savedAt(comment('Mon Jul 14 2025 09:12:33 GMT+0200 (Mitteleuropäische Sommerzeit)'))).toBe(
      '2025-07-14T07:12:33.000Z',
    )
    for (const text of ['', comment(''), comment('gestern'), comment('2025-07-14')])
      expect(await savedAt(text)).toBeNull()
  })
})
