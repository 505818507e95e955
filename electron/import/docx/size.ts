import { BelegError } from '../../../shared/errors.ts'

/** Of XML, unpacked, in tags: with the bytes what the library turns into a document in about ten seconds; 100,000 words have a fifth of it. */
const MOST_TAGS = 1_000_000
/** Elements in each other. A table in a table in a text box is 60 deep; the library takes time that grows with the square. */
const DEEPEST = 1000

const [LESS, MORE, SLASH] = ['<', '>', '/'].map((sign) => sign.charCodeAt(0)) as [number, number, number]

/** @throws BelegError `file-too-large` for more XML, or more deeply nested, than the library reads within seconds */
export function refuseTooMuch(parts: ReadonlyMap<string, Uint8Array>, file: string): void {
  let tags = 0
  for (const bytes of parts.values()) {
    let depth = 0
    for (let at = bytes.indexOf(LESS); at !== -1; at = bytes.indexOf(LESS, at + 1)) {
      if (bytes[at + 1] === SLASH) depth--
      else if (!isEmpty(bytes, at)) depth++
      if (++tags > MOST_TAGS || depth > DEEPEST) throw new BelegError('file-too-large', { file })
    }
  }
}

/** Whether the tag at `at` begins no element that goes on: `<x/>`, `<?x?>`, `<!-- x -->`. */
function isEmpty(bytes: Uint8Array, at: number): boolean {
  const next = String.fromCharCode(bytes[at + 1] ?? 0)
  return next === '!' || next === '?' || bytes[bytes.indexOf(MORE, at) - 1] === SLASH
}
