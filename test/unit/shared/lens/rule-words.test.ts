import { expect, test } from 'vitest'
import { messages } from '../../../../shared/i18n/index.ts'
import { lensLanguages } from '../../../../shared/lens/languages.ts'
import { quotationRules } from '../../../../shared/lens/quoted-speech.ts'
import { registry } from '../../../../shared/lens/registry.ts'
import { locales } from '../../../../shared/settings.ts'

test.each(locales)('every rule can be told in words in %s', (locale) => {
  const names = lensLanguages.flatMap((id) => registry[id].rules.map(({ name }) => name))
  for (const name of [...names, ...quotationRules]) expect(messages(locale).lensRule(name)).not.toBe(name)
})
