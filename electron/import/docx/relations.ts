import { decodeText } from '../decode.ts'
import { xmlElements } from '../xml.ts'
import { attribute } from './names.ts'
import { escaped } from './xml-changes.ts'

/** What refers to a relation of its part, whatever the prefix. */
const REFERENCE = /\s[\w-]+:(?:id|embed|link)="([^"<&]{1,100})"/gu
/** What can refer to one: links, pictures in both forms. */
const REFERRING = /<\w+:(?:hyperlink|blip|imagedata)\s[^<>]*>/gu
const NOTE = /<\w+:(footnote|endnote)Reference\b([^<>]*)\/>/gu
const SPACE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/**
 * The relations of the parts with one that leads nowhere for each that something refers to and that is missing: the library gives the
 * whole file up for one. Parts by their names.
 */
export function withAllRelations(
  parts: ReadonlyMap<string, Uint8Array>,
  file: string,
): ReadonlyMap<string, Uint8Array> {
  const mended = new Map(parts)
  for (const [name, bytes] of parts) {
    if (!/^word\/[^/]+\.xml$/iu.test(name)) continue
    const tags = decodeText(bytes, file).match(REFERRING) ?? []
    const used = new Set(tags.flatMap((tag) => [...tag.matchAll(REFERENCE)].map(([, id = '']) => id)))
    if (used.size === 0) continue
    const place = name.replace(/^word\/(.*)$/u, 'word/_rels/$1.rels')
    const known = xmlElements(parts.get(place), file).filter((element) => element.name === 'Relationship')
    for (const { attributes } of known) used.delete(attributes['Id'] ?? '')
    if (used.size === 0) continue
    const all = [...known.map(({ attributes }) => attributes), ...[...used].map((Id) => ({ Id, Target: '' }))]
    mended.set(place, new TextEncoder().encode(relationsOf(all)))
  }
  return mended
}

/** A part without the signs of notes that are nowhere in the file, for which the library gives it up. */
export function withoutLostNotes(xml: string, notes: ReadonlySet<string>): string {
  return xml.replace(NOTE, (sign, kind: string, said: string) => {
    const id = /:id="([^"]*)"/u.exec(said)?.[1] ?? ''
    return notes.has(`${kind} ${id}`) ? sign : ''
  })
}

/** The notes that are in the file. */
export function notesIn(parts: ReadonlyMap<string, Uint8Array>, file: string): ReadonlySet<string> {
  const elements = ['word/footnotes.xml', 'word/endnotes.xml'].flatMap((name) =>
    xmlElements(parts.get(name), file),
  )
  return new Set(elements.map(({ name, attributes }) => `${name} ${attribute(attributes, 'id')}`))
}

function relationsOf(all: readonly Readonly<Record<string, string>>[]): string {
  const written = all.map((attributes) => {
    const said = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
    return `<Relationship ${said.join(' ')}/>`
  })
  return `<Relationships xmlns="${SPACE}">${written.join('')}</Relationships>`
}
