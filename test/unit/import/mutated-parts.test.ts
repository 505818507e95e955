import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { BelegError } from '../../../shared/errors.ts'
import { cell, docx, link, p, relations, run, WORD } from './docx-writer.ts'
import { epub, opf, page } from './epub-writer.ts'
import { expectSound } from './sound.ts'
import { refusal } from './sources.ts'

const RUNS = 150

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const word = docx(
  [
    p(run('Der Kai'), '<w:pStyle w:val="H1"/>'),
    p(
      `<w:commentRangeStart w:id="1"/>${run('Die größten ', '<w:b/>')}${run('geheim ', '<w:vanish/>')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
    ),
    p(run('eins'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    `<w:tbl><w:tr>${cell('Jahr')}${cell('Tonnen')}</w:tr><w:tr>${cell('2021')}${cell('9')}</w:tr></w:tbl>`,
    p(
      `<m:oMath xmlns:m="${office}/math"><m:d><m:dPr><m:begChr m:val="["/></m:dPr><m:e><m:r><m:t>a</m:t></m:r></m:e></m:d></m:oMath>`,
    ),
    p(
      `<w:r><w:ruby><w:rt>${run('みなと')}</w:rt><w:rubyBase>${run('港')}</w:rubyBase></w:ruby></w:r><w:hyperlink r:id="h1">${run('Quelle')}</w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r>`,
    ),
  ].join(''),
  {
    'word/_rels/document.xml.rels': relations(
      link('n1', 'footnotes', 'footnotes.xml'),
      link('n2', 'numbering', 'numbering.xml'),
      link('n3', 'comments', 'comments.xml'),
      link('s1', 'styles', 'styles.xml'),
      link('h1', 'hyperlink', 'https://example.org/kai', 'TargetMode="External"'),
    ),
    'word/footnotes.xml': `<w:footnotes xmlns:w="${WORD}"><w:footnote w:id="2">${p(run('Laut Behörde.'))}</w:footnote></w:footnotes>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/comments.xml': `<w:comments xmlns:w="${WORD}" xmlns:w14="w14"><w:comment w:id="1" w:author="Ada" w:date="2025-01-01T10:00:00Z"><w:p w14:paraId="a1"><w:r><w:t>Stimmt das?</w:t></w:r></w:p></w:comment></w:comments>`,
    'word/commentsExtended.xml': '<x:commentsEx xmlns:x="x"><x:commentEx x:paraId="a1"/></x:commentsEx>',
    'docProps/core.xml':
      '<c:coreProperties xmlns:c="c" xmlns:dc="dc"><dc:title>Kai</dc:title><dc:creator>Ada Öhm</dc:creator></c:coreProperties>',
  },
)
const book = epub({
  'OEBPS/buch.opf': opf(['a', 'b'], '<dc:identifier>x</dc:identifier>'),
  'OEBPS/text/kapitel1.xhtml': page(
    '<h1>Erstens</h1><p>Die <b>größten</b> <a href="b.xhtml">Schiffe</a>.<br/>Da.</p><ol start="3"><li>eins</li></ol><table><tr><td colspan="2">2021</td></tr></table>',
  ),
})

/** What is done to the XML of a part; `at` and `other` are shares of it. */
type Change = { how: keyof typeof ways; at: number; other: number; size: number }
const place = (xml: string, share: number) => Math.floor(share * xml.length)
/** Where the tag begins that is next to a place, so that what changes stays well-formed. */
const tag = (xml: string, share: number) => Math.max(0, xml.indexOf('<', place(xml, share)))
const around = (xml: string, at: number, other: number) =>
  [tag(xml, at), tag(xml, other)].toSorted((a, b) => a - b) as [number, number]
const put = (xml: string, at: number, text: string) => xml.slice(0, at) + text + xml.slice(at)
const attribute = (xml: string, at: number, text: string) => {
  const end = xml.indexOf(' ', place(xml, at))
  return end === -1 ? xml : put(xml, end, ` ${text} `)
}
const ways = {
  end: (xml: string, { at }: Change) => xml.slice(0, place(xml, at)),
  cut: (xml: string, { at, other }: Change) => {
    const [from, to] = around(xml, at, other)
    return xml.slice(0, from) + xml.slice(to)
  },
  double: (xml: string, { at, other }: Change) => {
    const [from, to] = around(xml, at, other)
    return put(xml, to, xml.slice(from, to))
  },
  swap: (xml: string, { at, other }: Change) => {
    const [first, second] = [place(xml, at), place(xml, other)].toSorted((a, b) => a - b) as [number, number]
    if (second - first < 2) return xml
    const [a, b] = [xml[first] ?? '', xml[second] ?? '']
    return xml.slice(0, first) + b + xml.slice(first + 1, second) + a + xml.slice(second + 1)
  },
  nest: (xml: string, { at, size }: Change) => {
    const name = /^<([\w:]+)/u.exec(xml.slice(tag(xml, at)))?.[1] ?? 'w:p'
    return put(xml, tag(xml, at), `<${name}>`.repeat(size) + 'x' + `</${name}>`.repeat(size))
  },
  open: (xml: string, { at, size }: Change) => {
    const name = /^<([\w:]+)/u.exec(xml.slice(tag(xml, at)))?.[1] ?? 'w:p'
    return put(xml, tag(xml, at), `<${name}>`.repeat(size))
  },
  huge: (xml: string, { at, size }: Change) => attribute(xml, at, `x="${'y '.repeat(size * 50)}"`),
  many: (xml: string, { at, size }: Change) =>
    attribute(xml, at, Array.from({ length: size }, (_, index) => `a${index}="${index}"`).join(' ')),
  number: (xml: string, { at, other }: Change) => {
    const numbers = [...xml.matchAll(/="\d+"/gu)]
    const found = numbers[Math.floor(at * numbers.length)]
    const odd = ['-1', '0', '999999999999', '1e9', 'NaN', '', '\u0661', '2147483648']
    return found
      ? xml.slice(0, found.index) +
          `="${odd[Math.floor(other * odd.length)] ?? ''}"` +
          xml.slice(found.index + found[0].length)
      : xml
  },
  entity: (xml: string, { at, other }: Change) => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>`
    const names = ['&c;', '&d;', '&#0;', '&#xd800;', '&#x10fffc;', '&unknown;', '&', '&#x10fffd;s1', '\u0000']
    const inside = put(xml, place(xml, at), names[Math.floor(other * names.length)] ?? '')
    return /^\s*<\?xml/u.test(inside) ? inside.replace('?>', `?>${bomb}`) : bomb + inside
  },
  prefix: (xml: string, { at }: Change) =>
    at < 0.3
      ? xml.replaceAll('w:', 'n0:')
      : at < 0.6
        ? xml.replace(/xmlns:\w+="[^"]*"/u, '')
        : xml.replaceAll(/<(\/?)\w+:/gu, '<$1'),
  namespace: (xml: string, { at }: Change) => attribute(xml, at, 'xmlns="urn:x" xmlns:w="urn:y"'),
  section: (xml: string, { at, other }: Change) => {
    const odd = ['<![CDATA[ <w:p> ]]>', '<![CDATA[', '<!-- x --', '<!--x-->', '<?x y?>', '<?x', ']]>']
    return put(xml, tag(xml, at), odd[Math.floor(other * odd.length)] ?? '')
  },
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const changes = fc.array(
  fc.record({
    how: fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[])),
    at: share,
    other: share,
    size: fc.oneof(fc.nat(20), fc.nat(3000)),
  }),
  { minLength: 1, maxLength: 3 },
)

describe('a packed file with a part whose XML is odd is read into sound blocks or refused by name', () => {
  it.each([
    ['a.docx', word],
    ['a.epub', book],
  ])('%s', async (file, bytes) => {
    const parts = unzipSync(bytes)
    const names = Object.keys(parts).filter((name) => /\.(?:xml|rels|opf|xhtml)$/u.test(name))
    const whole = await parse({ file, bytes })
    expectSound(whole)
    expect(whole.blocks.length).toBeGreaterThan(5)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), changes, async (name, each) => {
        const xml = each.reduce(
          (now, change) => ways[change.how](now, change),
          strFromU8(parts[name] ?? new Uint8Array()),
        )
        const odd = zipSync({ ...parts, [name]: strToU8(xml) }, { level: 0 })
        const draft = await parse({ file, bytes: odd }).catch((error: unknown) => error)
        if (draft instanceof BelegError) expect(draft.detail).toMatchObject({ file })
        else if (draft instanceof Error) throw draft
        else {
          expectSound(draft as Awaited<ReturnType<typeof parse>>)
          expect(JSON.stringify(draft)).not.toContain('root:')
        }
      }),
      { numRuns: RUNS },
    )
  })
})

describe('a packed file with a part that is nested beyond sense is refused before anything takes long over it', () => {
  it.each([
    ['a.docx', 'word/_rels/document.xml.rels', word, 'Relationship'],
    ['a.docx', 'word/comments.xml', word, 'w:comment'],
    ['a.docx', 'word/document.xml', word, 'w:p'],
    ['a.epub', 'META-INF/container.xml', book, 'rootfiles'],
    ['a.epub', 'OEBPS/buch.opf', book, 'item'],
  ])('%s: %s', async (file, name, bytes, element) => {
    const parts = unzipSync(bytes)
    const xml = strFromU8(parts[name] ?? new Uint8Array())
    for (const deep of [ways.open, ways.nest]) {
      const at = xml.indexOf(`<${element}`) / xml.length
      const nested = deep(xml, { how: 'nest', at, other: 0, size: 40_000 })
      const odd = zipSync({ ...parts, [name]: strToU8(nested) }, { level: 0 })
      expect(await refusal(parse({ file, bytes: odd }))).toEqual({ code: 'file-too-large', file })
    }
  })
})
