import { expect, test } from 'vitest'
import { ariaKeys, shortcutLabel, shortcutLabels } from '../../../renderer/commands/label.ts'
import { commandLabel, commands, type CommandId } from '../../../shared/commands.ts'
import { messages } from '../../../shared/i18n/index.ts'
import { locales } from '../../../shared/settings.ts'

const en = messages('en')
const de = messages('de')

test('a key is written as it stands on the board', () => {
  expect(shortcutLabel('redo', 'other', en)).toBe('Ctrl+Shift+Z')
  expect(shortcutLabel('redo', 'other', de)).toBe('Strg+Umschalt+Z')
  expect(shortcutLabel('redo', 'mac', en)).toBe('⌘⇧Z')
  expect(shortcutLabel('back', 'other', en)).toBe('Alt+←')
  expect(shortcutLabels('redo', 'other', en)).toEqual(['Ctrl+Shift+Z', 'Ctrl+Y'])
})

test('a screen reader is told the keys in its own words', () => {
  expect(ariaKeys('redo', 'other')).toBe('Control+Shift+Z Control+Y')
  expect(ariaKeys('undo', 'mac')).toBe('Meta+Z')
})

test('every command has a name in every language', () => {
  for (const locale of locales)
    for (const id of Object.keys(commands) as CommandId[])
      expect(commandLabel(messages(locale), id)).toMatch(/\S/)
})
