import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { textsOf, utf8 } from './sources.ts'

const prose = (about: string) =>
  `Die Hafenbehörde teilte am Montag mit, dass ${about} bis auf Weiteres geschlossen bleibt, weil die Untersuchung der Schäden noch andauert.`
const columns = `<div style="columns:2">${['der Nordkai', 'der Südkai', 'das Becken'].map((it) => `<p>${prose(it)}</p>`).join('')}</div>`
const document = `<h1>Der Hafen bleibt zu</h1><p>Von Ada Kern</p><h2>Die Kais</h2>${columns}
<h2>Zahlen</h2><table><tr><th>Kai</th><th>2023</th></tr><tr><td>Nord</td><td>14.000</td></tr></table>
<ul><li>Erstens</li><li>Zweitens, siehe <a href="https://example.org/bericht">den Bericht</a></li></ul>
<blockquote>So nicht.</blockquote><pre>a = 1</pre><p><a href="https://example.org/">Quelle</a></p>`
const read = (body: string) =>
  parse({
    file: 'page.html',
    bytes: utf8(`<!doctype html><html lang="de"><title>Hafen</title><body>${body}`),
  })
const afterColumns = ['Zahlen', 'Kai', '2023', 'Nord', '14.000', 'Erstens', 'So nicht.', 'a = 1', 'Quelle']

describe('a page without the frame of a site', () => {
  it('is an article as a whole, whatever boxes its text stands in', async () => {
    const draft = await read(document)
    expect(textsOf(draft)).toEqual(
      expect.arrayContaining(['Der Hafen bleibt zu', 'Von Ada Kern', ...afterColumns]),
    )
    expect(draft.extent).toBe('article')
  })

  it.each([
    ['a navigation', '<nav><a href="/">Start</a></nav>'],
    ['a foot', '<footer>Impressum</footer>'],
    ['boxes called after what they are', '<div class="site-sidebar">Werbung</div>'],
    ['a menu of links', '<p><a href="/1">Politik</a></p><p><a href="/2">Sport</a></p>'],
  ])('is not one with %s: the article is looked for', async (_, frame) => {
    expect(textsOf(await read(frame + document))).not.toContain('Von Ada Kern')
  })
})
