import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commands, type CommandId } from '../../../shared/commands.ts'
import { giveKey, holderOf, keysOf, resetKeys, type OwnKeys } from '../../../shared/keys.ts'

const ids = Object.keys(commands) as CommandId[]

test('a key is given to one command and taken from the one that had it', () => {
  expect(holderOf('Mod+E', 'claim', {})).toBe('report')
  const own = giveKey('Mod+E', 'claim', {})
  expect([keysOf('claim', own), keysOf('report', own)]).toEqual([['Mod+E'], []])
  expect(holderOf('C', 'report', own)).toBeNull()
})

test('a command keeps its other keys when one of them is taken', () => {
  const own = giveKey('Mod+Y', 'claim', {})
  expect(keysOf('redo', own)).toEqual(['Mod+Shift+Z'])
})

test('given back its keys, a command leaves those alone that another has by now', () => {
  const own = giveKey('J', 'claim', giveKey('C', 'highlight', {}))
  expect(keysOf('claim', resetKeys('claim', own))).toEqual([])
  expect(resetKeys('claim', resetKeys('highlight', resetKeys('nextCard', own)))).toEqual({ nextCard: [] })
})

test('whatever is given and reset, no key means two things, and what is as it came is not remembered', () => {
  const keys = [...new Set(ids.flatMap((id) => commands[id].keys)), 'Q', 'Mod+J']
  const act = fc.tuple(fc.constantFrom(...ids), fc.option(fc.constantFrom(...keys)))
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      const own = acts.reduce<OwnKeys>(
        (own, [id, key]) => (key === null ? resetKeys(id, own) : giveKey(key, id, own)),
        {},
      )
      for (const id of ids) {
        for (const key of keysOf(id, own)) expect([id, key, holderOf(key, id, own)]).toEqual([id, key, null])
        if (own[id]) expect(own[id]).not.toEqual(commands[id].keys)
      }
    }),
    { numRuns: 50 },
  )
})
