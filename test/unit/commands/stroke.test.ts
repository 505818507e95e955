import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commandFor, type Keystroke } from '../../../renderer/commands/match.ts'
import { keyOfStroke } from '../../../renderer/commands/stroke.ts'

const reading = {
  ...{ typing: false, form: false, control: false, text: true, cursor: true, card: false },
  ...{ list: false, dialog: false, palette: false },
}
const press = (key: string, rest: Partial<Keystroke> = {}): Keystroke => ({
  ...{ key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false },
  ...rest,
})

test('a pressed key is written as commands write theirs', () => {
  expect(keyOfStroke(press('q'), 'other')).toBe('Q')
  expect(keyOfStroke(press('Q', { shiftKey: true }), 'other')).toBe('Shift+Q')
  expect(keyOfStroke(press('j', { ctrlKey: true, altKey: true }), 'other')).toBe('Mod+Alt+J')
  expect(keyOfStroke(press('j', { metaKey: true }), 'mac')).toBe('Mod+J')
  expect(keyOfStroke(press('"', { code: 'Digit2', shiftKey: true, ctrlKey: true }), 'other')).toBe(
    'Mod+Shift+2',
  )
  expect(keyOfStroke(press('?', { shiftKey: true }), 'other')).toBe('?')
  expect(keyOfStroke(press('F4', { shiftKey: true }), 'other')).toBe('Shift+F4')
  expect(keyOfStroke(press('р', { code: 'KeyH' }), 'other')).toBe('H')
})

test('what changes other keys, leads out of places or is the system’s own is none', () => {
  for (const key of ['Shift', 'Control', 'AltGraph', 'Dead', 'Tab', 'Escape', ' '])
    expect([key, keyOfStroke(press(key), 'other')]).toEqual([key, null])
  expect(keyOfStroke(press('j', { metaKey: true }), 'other')).toBeNull()
  expect(keyOfStroke(press('j', { ctrlKey: true }), 'mac')).toBeNull()
  expect(keyOfStroke(press('j', { isComposing: true }), 'other')).toBeNull()
})

test('the key that was pressed is the one that fires from then on, in no text if it is a single character', () => {
  const key = fc.constantFrom('q', 'w', 'ß', '9', '#', 'F4', 'ArrowDown', 'Insert', 'PageUp')
  fc.assert(
    fc.property(key, fc.boolean(), fc.boolean(), fc.boolean(), (key, ctrlKey, altKey, shiftKey) => {
      const code = /^\d$/.test(key) ? `Digit${key}` : ''
      const stroke = press(key, { code, ctrlKey, altKey, shiftKey })
      const written = keyOfStroke(stroke, 'other') ?? ''
      // The first of all commands, so that no other one comes before it.
      const own = { palette: [written] }
      expect(commandFor(stroke, reading, 'other', own)).toBe('palette')
      if (!/Mod|Alt/.test(written) && /^(Shift\+)?.$/u.test(written))
        expect(commandFor(stroke, { ...reading, typing: true }, 'other', own)).toBeNull()
    }),
    { numRuns: 60 },
  )
})
