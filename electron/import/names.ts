import { cleanLine } from './clean.ts'
import { nameIn } from './stated.ts'

/** Longer lines hold more than names. UTF-16 units. */
const LONGEST = 100
const BEFORE =
  /^(?:(?:text|interview|protokoll|analyse|kommentar|words|story|autor(?:in|en)?|author)\s*(?::|by|von)|by|(?:eine?\s+[\p{L}-]+\s+)?von)\s*:?\s+/iu
/** The same in French, Spanish, Portuguese, Italian and Dutch; one of them begins names, too. */
const ELSEWHERE = /^(par|por|di|door)\s*:?\s+(.+)$/iu
const BETWEEN = /\s+(?:and|und|&)\s+/iu
const PARTICLES = new Set('al bin da de del den der di du el ibn la le ter van von zu zum zur'.split(' '))
/** What stands over names. */
const LABEL = /^(?:authors?|autor(?:en|in|innen)?)$/iu
/** What stands behind a name and is none. */
const ROLE =
  /\b(?:analyst|author|bureau|chief|contributor|correspondent|desk|editor|journalist|redakt|redaktion|reporter|staff|volontär|writer)|korrespondent|redakteur/iu

/** The names in a line such as "By Ada Kern, correspondent, and Bo Lind"; none when there is more in it than names. */
export function namesIn(text: string): string[] {
  const line = cleanLine(text.slice(0, 5 * LONGEST)).replace(BEFORE, '')
  if (line.length > LONGEST || /\d|[|:;!?]/u.test(line)) return []
  return line
    .split(BETWEEN)
    .flatMap(withoutPlaces)
    .map(nameIn)
    .filter((name) => name !== '' && !LABEL.test(name))
}

/** The names in a line that may say in another language that they are: "Par Ada Kern et Bo Lind". */
export function namesInByline(text: string): string[] {
  const line = cleanLine(text.slice(0, 5 * LONGEST))
  const [before = '', rest] = ELSEWHERE.exec(line)?.slice(1) ?? []
  const [first = ''] = rest?.split(/,|\s(?:et|y|e|en)\s/u) ?? []
  if (rest === undefined || !isFullName(first)) return namesIn(line)
  return namesIn(before.toLowerCase() === 'par' ? rest.replace(/\s+et\s+/u, ' and ') : rest)
}

/** Whether a line of names says more than these: another name, a place, a day. */
export function saysMore(byline: string, names: readonly string[]): boolean {
  const line = cleanLine(byline).replace(BEFORE, '').replace(ELSEWHERE, '$2').toLowerCase()
  const rest = names.reduce((left, name) => left.replaceAll(name.toLowerCase(), ' '), line)
  return /[\p{L}\p{N}]/u.test(rest.replace(/(?<!\p{L})(?:and|und|et|y|e|en)(?!\p{L})/gu, ' '))
}

/** The names in what is stated to be names: all that {@link namesIn} finds, else the text as one. */
export function statedNames(text: string): string[] {
  const names = namesIn(text)
  return names.length > 0 ? names : [nameIn(text)].filter((name) => name !== '')
}

/** Of "Ada Kern, Bo Lind, Berlin" the names; "Kern, Ada" is one name. */
function withoutPlaces(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim())
  return isFullName(parts[0] ?? '') ? parts.filter(isFullName) : [text.replace(/,\s*$/u, '')]
}

/** First names and a last name. */
function isFullName(text: string): boolean {
  const words = text.split(' ').filter((word) => !PARTICLES.has(word.toLowerCase()))
  return (
    words.length >= 2 && words.length <= 4 && !ROLE.test(text) && words.every((word) => /^\p{Lu}/u.test(word))
  )
}
