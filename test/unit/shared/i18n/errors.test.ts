import { describe, expect, test } from 'vitest'
import { errorCodes } from '../../../../shared/errors.ts'
import { messages } from '../../../../shared/i18n/index.ts'
import { reasons } from '../../../../shared/reasons.ts'
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

test('a German sentence gives our reasons in German, and the words of a parser or the system as theirs', () => {
  const sentence = (reason: string) =>
    messages('de').errorText('file-damaged', { file: 'inbox.json', reason })
  for (const reason of Object.values(reasons)) expect(sentence(reason)).not.toContain(reason)
  expect(sentence(reasons.missing)).toContain('(die Datei fehlt)')
  expect(sentence('Unexpected token')).toContain('(„Unexpected token“)')
  expect(messages('de').readOnlyUnwritable('EROFS: read-only')).toContain(': „EROFS: read-only“')
})
