import { describe, expect, test } from 'vitest'
import { find } from '../../../../shared/lens/find.ts'
import { lensLanguages } from '../../../../shared/lens/languages.ts'
import { prepare } from '../../../../shared/lens/prepare.ts'
import { registry } from '../../../../shared/lens/registry.ts'

describe.each(lensLanguages)('%s', (id) => {
  const language = registry[id]
  const found = (text: string) =>
    find(text, prepare(text, language), language)
      .flat()
      .map(({ rule }) => rule)

  test('gives every rule a name of its own, examples and counter-examples', () => {
    const names = language.rules.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { examples, counterExamples } of language.rules) {
      expect(examples.length).toBeGreaterThan(0)
      expect(counterExamples.length).toBeGreaterThan(0)
    }
  })

  describe.each(language.rules)('$name', ({ name, examples, counterExamples }) => {
    test.each(examples)('marks: %s', (example) => expect(found(example)).toContain(name))
    test.each(counterExamples)('leaves alone: %s', (example) => expect(found(example)).not.toContain(name))
  })
})
