/** A form of a verb as it stands in a sentence. */
export type FormKind = 'present' | 'base' | 'past' | 'participle' | 'ing'

/**
 * The forms of a verb. Irregular ones are given with past and participle: “say said said”. Several words after an underscore
 * belong to the verb: “point_out”.
 */
export function formsOf(source: string): readonly (readonly [string, FormKind])[] {
  const [base = '', past, participle] = source.trim().split(/\s+/)
  const regular = pastOf(base)
  return [
    [base, 'base'],
    [presentOf(base), 'present'],
    [past ?? regular, 'past'],
    [participle ?? past ?? regular, 'participle'],
    [ingOf(base), 'ing'],
  ]
}

const DOUBLED = /^(?:admit|quip|plan|refer|rebut|permit|commit|slam|concur|defer|nod|plot|stop)$/u

function presentOf(base: string): string {
  if (/(?:s|sh|ch|x|z)$/u.test(base)) return `${base}es`
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`
  return `${DOUBLED.test(base) ? base + base.at(-1) : base}ed`
}

function ingOf(base: string): string {
  if (/[^eoy]e$/u.test(base)) return `${base.slice(0, -1)}ing`
  return `${DOUBLED.test(base) ? base + base.at(-1) : base}ing`
}
