import type { Verb } from './conjugate.ts'

/** A form of a verb as it stands in a sentence. */
export interface Form<V extends Verb> {
  verb: V
  kind: 'finite' | 'plural' | 'participle'
  /** The particle stands further on and has to be found. */
  apart: boolean
}

/** Particles longer than this are words of their own, often written apart: “bekannt”, “klar”. */
const LONG = 3

/** Verbs by all of their forms. */
export function indexOf<V extends Verb>(verbs: readonly V[]): ReadonlyMap<string, readonly Form<V>[]> {
  const index = new Map<string, Form<V>[]>()
  const add = (word: string, form: Form<V>) => {
    const known = index.get(word)
    if (known) known.push(form)
    else index.set(word, [form])
  }
  for (const verb of verbs) {
    const { particle, forms } = verb
    const inOne = (form: string) => particle + form
    for (const form of [...forms.finite, forms.reported]) {
      add(inOne(form), { verb, kind: 'finite', apart: false })
      if (particle) add(form, { verb, kind: 'finite', apart: true })
    }
    add(inOne(forms.plural), { verb, kind: 'plural', apart: false })
    if (particle) add(forms.plural, { verb, kind: 'finite', apart: true })
    add(inOne(forms.participle), { verb, kind: 'participle', apart: false })
    // “bekannt gegeben” beside “bekanntgegeben”
    if (particle.length > LONG) add(forms.participle, { verb, kind: 'participle', apart: true })
  }
  return index
}
