import { describe, expect, test } from 'vitest'
import { errorCodes } from '../../../../shared/errors.ts'
import { messages } from '../../../../shared/i18n/index.ts'
import { locales } from '../../../../shared/settings.ts'

describe.each(locales)('%s', (locale) => {
  test.each(errorCodes)('%s says what is wrong, and then what to do', (code) => {
    for (const detail of [{}, { file: 'Hafen.pdf', id: 'x', reason: 'EIO' }]) {
      const text = messages(locale).errorText(code, detail).trim()
      expect(text).toMatch(/[.?]$/)
      expect(text.split(/[.;:] /).length, text).toBeGreaterThan(1)
      expect(text).not.toMatch(/undefined|\.\.|\( /)
    }
  })
})
