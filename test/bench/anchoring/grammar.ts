import type { Chance } from './random.ts'

/** Ways to say something, by name; `{name}` in one of them stands for one of that name. */
export type Grammar = Readonly<Record<string, readonly string[]>>

/** The entries of a list written with bars or line ends between them. */
export const list = (text: string): string[] => text.split(/\s*[|\n]\s*/u).filter((entry) => entry !== '')

/** The names that stay the same few throughout an article, so that they recur in it, and how many of each. */
const CAST: Readonly<Record<string, number>> = { person: 4, office: 4, place: 5, thing: 6, topic: 2 }

/** The words an article and others on its subject keep to. */
export function castOf(grammar: Grammar, chance: Chance): Grammar {
  const few = Object.entries(CAST).map(([name, count]) => {
    const all = grammar[name] ?? []
    const made = Array.from({ length: count * 3 }, () => expand(grammar, chance.pick(all), chance))
    return [name, chance.some([...new Set(made)], count)] as const
  })
  return { ...grammar, ...Object.fromEntries(few) }
}

/** One of that name as a sentence of its own. */
export function say(grammar: Grammar, name: string, chance: Chance): string {
  return expand(grammar, `{${name}}`, chance).replace(/^[“„]?\p{Ll}/u, (begin) => begin.toUpperCase())
}

/** `form` with every name in braces replaced, again and again until none is left. */
function expand(grammar: Grammar, form: string, chance: Chance): string {
  let made = form
  while (made.includes('{'))
    made = made.replace(/\{(\w+)\}/u, (_, name: string) => {
      if (name === 'number') return number(chance, grammar['thousands']?.[0] ?? '.')
      if (name === 'small') return String(chance.between(2, 99))
      if (name === 'year') return String(chance.between(1995, 2027))
      return chance.pick(grammar[name] ?? [])
    })
  return made
}

function number(chance: Chance, thousands: string): string {
  const plain = chance.between(11, 999) * 10 ** chance.between(0, 3)
  return String(plain).replace(/\B(?=(\d{3})+$)/gu, thousands)
}
