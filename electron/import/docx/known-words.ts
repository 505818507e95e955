/** Says which prefix the elements of the text have, in both editions of the standard. */
const WORD = /xmlns:(\w+)="[^"]*\/wordprocessingml\/(?:2006\/)?main"/u
/** The same of formulas. */
const MATH = /xmlns:(\w+)="[^"]*\/officeDocument\/(?:2006\/)?math"/u
/** A reading aid and what it is about. It ends before the next and is bounded, so that many that never end cost little. */
const RUBY =
  /<\w+:rt(?:\s[^<>]*)?>((?:[^<]|<(?!\/?\w+:rt[\s>])){0,1000})<\/\w+:rt>\s*(<\w+:rubyBase[^<>]*>(?:[^<]|<(?!\/\w+:rubyBase>)){0,1000}<\/\w+:rubyBase>)/gu
/** A field that is a link: where it leads, and what may follow, such as the tip that is shown there. */
const LINK = /(HYPERLINK\s+(?:\\l\s+)?)(?:"([^"<]*)"|&quot;((?:[^"<&]|&(?!quot;))*)&quot;)([^<]*)/gu
const PLACE = /\\l\s+(?:"|&quot;)([^"<&]+)/u
/** What a formula shows beside its text, as Word itself writes it in one line. */
const SIGNS = new Map([
  ['sup', '^'],
  ['sub', '_'],
  ['den', '/'],
  ['rad', '√'],
])

/** A part of a Word file with no text in elements that the library leaves out or reads wrongly: ruby, formulas, fields, rare breaks. */
export function inKnownWords(xml: string): string {
  const word = WORD.exec(xml)?.[1] ?? 'w'
  return withFormulas(xml, word)
    .replace(RUBY, (_, aid: string, base: string) => `${base}${run(word, '(')}${aid}${run(word, ')')}`)
    .replace(/<(\/?\w+:)(?:ruby|rubyBase)(?=[\s/>])/gu, '<$1smartTag')
    .replace(/<(\/?\w+:)ptab(?=[\s/>])/gu, '<$1tab')
    .replace(/<(\/?\w+:)cr(?=[\s/>])/gu, '<$1br')
    .replace(/<(\w+:br)\s+\w+:type="(?:page|column)"/gu, '<$1')
    .replace(/<(\w+:)dstrike(?=[\s/>])/gu, '<$1strike')
    .replace(LINK, (_, field: string, plain: string | undefined, quoted: string, rest: string) => {
      const place = PLACE.exec(rest)?.[1]
      return `${field}"${plain ?? quoted}${place === undefined ? '' : `#${place}`}"`
    })
}

function withFormulas(xml: string, word: string): string {
  const closing: string[] = []
  const math = MATH.exec(xml)?.[1] ?? 'm'
  const [tags, before] = [`<(/?)${math}:(\\w+)([^<>]*)>`, `^.{0,300}?(?=<${math}:e[\\s>])`]
  const valueOf = (said: string, name: string) =>
    valueIn(new RegExp(`<${math}:${name}[^<>]*>`, 'u').exec(said)?.[0] ?? '')
  return xml.replace(
    new RegExp(tags, 'gu'),
    (tag: string, end: string, name: string, rest: string, at: number) => {
      if (name === 'r' || name === 't') return `<${end}${word}:${name}${rest}>`
      if (name === 'chr') return run(word, valueIn(rest) ?? '')
      // What is said about a part, except the sign of a sum, is not shown.
      if (name.endsWith('Pr') && name !== 'naryPr') return tag
      const known = `<${end}${word}:smartTag${rest}>`
      if (rest.endsWith('/')) return known
      if (name === 'd' && end !== '') return known + run(word, closing.pop() ?? '')
      if (name !== 'd')
        return end === '' && SIGNS.has(name) ? run(word, SIGNS.get(name) ?? '') + known : known
      const said = new RegExp(before, 'su').exec(xml.slice(at, at + 400))?.[0] ?? ''
      closing.push(valueOf(said, 'endChr') ?? ')')
      return run(word, valueOf(said, 'begChr') ?? '(') + known
    },
  )
}

function valueIn(tag: string): string | undefined {
  return /val="([^"<]*)"/u.exec(tag)?.[1]
}

function run(word: string, text: string): string {
  return `<${word}:r><${word}:t xml:space="preserve">${text}</${word}:t></${word}:r>`
}
