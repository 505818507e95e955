/** A verb with what stands apart from it in a main clause: “mit” in “mitteilen”. */
export interface Verb {
  /** Without its particle. */
  infinitive: string
  /** Empty for verbs that stay in one piece. Several words as in “zur Kenntnis” are one. */
  particle: string
  forms: Forms
}

/** The forms of the third person, without particle. */
export interface Forms {
  /** Singular present and past; past plural. */
  finite: readonly string[]
  /** Plural present, which is the infinitive too. */
  plural: string
  participle: string
  /** Singular of Konjunktiv I. */
  reported: string
}

const INSEPARABLE = /^(?:be|ge|er|ver|zer|ent|emp|miss|hinter|wider)/u

/**
 * A verb from its infinitive, with a dot before which its particle stands (“mit·teilen”). Irregular ones give their third person,
 * past and participle as well: “geben gibt gab gegeben”.
 */
export function verb(source: string): Verb {
  const [name = '', present, past, participle] = source.trim().split(/\s+/)
  const [particle, infinitive] = name.includes('·') ? (name.split('·') as [string, string]) : ['', name]
  const stem = stemOf(infinitive)
  return {
    ...{ infinitive, particle: particle.replaceAll('_', ' ') },
    forms: {
      finite: [present ?? `${stem}${link(stem)}t`, ...pastForms(stem, past)],
      plural: infinitive,
      participle: participle ?? participleOf(infinitive, stem),
      reported: reportedOf(infinitive, stem),
    },
  }
}

function stemOf(infinitive: string): string {
  return /(?:el|er)n$/u.test(infinitive) ? infinitive.slice(0, -1) : infinitive.replace(/e?n$/u, '')
}

/** The vowel that makes an ending audible: “redet”, “öffnet”. */
function link(stem: string): string {
  return /(?:[td]|ch[mn]|[^aeiouäöülrh][mn])$/u.test(stem) && !/(?:mm|nn)$/u.test(stem) ? 'e' : ''
}

function pastForms(stem: string, past: string | undefined): string[] {
  if (!past) return [`${stem}${link(stem)}te`, `${stem}${link(stem)}ten`]
  if (past.endsWith('te')) return [past, `${past}n`]
  return [past, `${past}en`]
}

function participleOf(infinitive: string, stem: string): string {
  const prefix = INSEPARABLE.test(infinitive) || infinitive.endsWith('ieren') ? '' : 'ge'
  return `${prefix}${stem}${link(stem)}t`
}

function reportedOf(infinitive: string, stem: string): string {
  if (infinitive.endsWith('eln')) return `${stem.slice(0, -2)}le`
  return stem.endsWith('er') ? `${stem}e` : infinitive.slice(0, -1)
}
