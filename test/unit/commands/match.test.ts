import { describe, expect, test } from 'vitest'
import { commands, type Command } from '../../../shared/commands.ts'
import { commandFor, type Keystroke, type Whereabouts } from '../../../renderer/commands/match.ts'

const press = (key: string, rest: Partial<Keystroke> = {}): Keystroke => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...rest,
})
const reading: Whereabouts = {
  typing: false,
  form: false,
  control: false,
  text: false,
  cursor: false,
  card: false,
  list: false,
  dialog: false,
  palette: false,
}
const typing: Whereabouts = { ...reading, typing: true }
const find = (stroke: Keystroke, where = reading) => commandFor(stroke, where, 'other')

describe('while reading', () => {
  test('a letter is a command, with Shift another one, whether Caps Lock is on or not', () => {
    expect(find(press('c'))).toBe('claim')
    expect(find(press('C'))).toBe('claim')
    expect(find(press('C', { shiftKey: true }))).toBe('claimConfirmed')
    expect(find(press('c', { shiftKey: true }))).toBe('claimConfirmed')
  })

  test('digits colour, also where they lie behind Shift or on the number pad', () => {
    expect(find(press('2', { code: 'Digit2' }))).toBe('highlightGreen')
    expect(find(press('2', { code: 'Digit2', shiftKey: true }))).toBe('highlightGreen')
    expect(find(press('é', { code: 'Digit2' }))).toBe('highlightGreen')
    expect(find(press('2', { code: 'Numpad2' }))).toBe('highlightGreen')
  })

  test('on a Cyrillic board the key in the place of the letter is meant', () => {
    expect(find(press('р', { code: 'KeyH' }))).toBe('highlight')
  })

  test('on a Latin board the letter is meant, wherever it lies', () => {
    expect(find(press('h', { code: 'KeyJ' }))).toBe('highlight')
  })

  test('a sign is found whether its layout needs Shift or not', () => {
    expect(find(press('?', { shiftKey: true }))).toBe('shortcuts')
    expect(find(press('/', { shiftKey: true }))).toBe('search')
    expect(find(press('/'))).toBe('search')
  })

  test('an unknown key is nothing', () => {
    expect(find(press('q'))).toBeNull()
    expect(find(press('u', { ctrlKey: true }))).toBeNull()
    expect(find(press('h', { altKey: true }))).toBeNull()
  })
})

describe('in the text', () => {
  const arrow = press('ArrowDown')
  const withShift = press('ArrowRight', { shiftKey: true })

  test('arrows go from sentence to sentence, and scroll or choose everywhere else', () => {
    expect(find(arrow, { ...reading, text: true })).toBe('nextSentence')
    expect([find(arrow), find(arrow, typing)]).toEqual([null, null])
  })

  test('Shift extends what the cursor holds; words selected otherwise are extended as the browser does', () => {
    expect(find(withShift, { ...reading, text: true, cursor: true })).toBe('extendWord')
    expect(find(withShift, { ...reading, text: true })).toBeNull()
  })
})

describe('while typing', () => {
  test('no single character ever fires', () => {
    const single = Object.entries(commands).flatMap(([id, { keys }]) =>
      keys.filter((key) => /^(Shift\+)?.$/.test(key)).map((key) => [id, key] as const),
    )
    expect(single.length).toBeGreaterThan(10)
    for (const [id, key] of single) {
      const stroke = press(key.at(-1) ?? '', { shiftKey: key.startsWith('Shift+') })
      expect([id, find(stroke), find(stroke, typing)]).toEqual([id, id, null])
    }
  })

  test('undo, Enter and Delete belong to the field', () => {
    expect(find(press('z', { ctrlKey: true }), typing)).toBeNull()
    expect(find(press('Enter'), typing)).toBeNull()
    expect(find(press('Delete'), typing)).toBeNull()
  })

  test('ways out of the field keep working', () => {
    expect(find(press('Escape'), typing)).toBe('escape')
    expect(find(press('F6'), typing)).toBe('nextPane')
    expect(find(press('f', { ctrlKey: true, shiftKey: true }), typing)).toBe('findEverywhere')
    expect(find(press('e', { ctrlKey: true }), typing)).toBe('report')
  })

  test('nothing fires while an input method composes', () => {
    expect(find(press('h', { isComposing: true }))).toBeNull()
    expect(find(press('Escape', { isComposing: true }), typing)).toBeNull()
    expect(find(press('Process', { code: 'KeyH' }))).toBeNull()
  })
})

describe('on controls', () => {
  test('Enter presses the button that has the focus, letters stay commands', () => {
    const onButton = { ...reading, control: true }
    expect(find(press('Enter'), onButton)).toBeNull()
    expect(find(press('h'), onButton)).toBe('highlight')
  })

  test('on the button of a form letters are no commands: who goes on typing there means its field', () => {
    const inForm = { ...reading, form: true, control: true }
    expect(find(press('h'), inForm)).toBeNull()
    expect(find(press('z', { ctrlKey: true }), inForm)).toBe('undo')
  })

  test('a menu has letters and Enter to itself', () => {
    const inMenu = { ...reading, list: true }
    expect(find(press('h'), inMenu)).toBeNull()
    expect(find(press('Enter'), inMenu)).toBeNull()
  })

  test('a dialog has all keys to itself', () => {
    const inDialog = { ...reading, dialog: true }
    expect(find(press('h'), inDialog)).toBeNull()
    expect(find(press('o', { ctrlKey: true }), inDialog)).toBeNull()
    expect(find(press('k', { ctrlKey: true }), inDialog)).toBeNull()
  })

  test('from one palette the keys of the others lead there', () => {
    const inPalette = { ...reading, typing: true, dialog: true, palette: true }
    expect(find(press('k', { ctrlKey: true }), inPalette)).toBe('palette')
    expect(find(press('p', { ctrlKey: true }), inPalette)).toBe('quickOpen')
    expect(find(press('o', { ctrlKey: true }), inPalette)).toBeNull()
  })
})

describe('Mod', () => {
  test('is Ctrl, on a Mac Cmd', () => {
    const ctrl = press('z', { ctrlKey: true })
    const cmd = press('z', { metaKey: true })
    expect([find(ctrl), find(cmd)]).toEqual(['undo', null])
    expect([commandFor(ctrl, reading, 'mac'), commandFor(cmd, reading, 'mac')]).toEqual([null, 'undo'])
  })

  test('keeps Shift apart, also with digits', () => {
    const one = { code: 'Digit1', ctrlKey: true }
    expect(find(press('1', one))).toBe('showArticle')
    expect(find(press('!', { ...one, shiftKey: true }))).toBe('showCards')
    expect(find(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo')
  })
})

test('no key means two things', () => {
  for (const place of ['text', 'card'] as const) {
    const there = Object.values<Command>(commands).filter(
      ({ within: w }) => w === undefined || (w === 'card') === (place === 'card'),
    )
    const keys = there.flatMap((command) => [...command.keys])
    expect(new Set(keys).size).toBe(keys.length)
  }
})

test('every command is found by each of its own keys', () => {
  for (const [id, { keys, within }] of Object.entries<Command>(commands))
    for (const key of keys) {
      const parts = key.split('+')
      const name = parts.at(-1) ?? ''
      const stroke = press({ Space: ' ', Plus: '+' }[name] ?? name, {
        ctrlKey: parts.includes('Mod'),
        shiftKey: parts.includes('Shift'),
        altKey: parts.includes('Alt'),
      })
      const card = within === 'card'
      expect([key, find(stroke, { ...reading, text: !card, cursor: !card, card })]).toEqual([key, id])
    }
})
