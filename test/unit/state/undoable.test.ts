import { expect, test } from 'vitest'
import { messages } from '../../../shared/i18n/index.ts'
import { aWindow } from './a-window.ts'

/** A window in which every step is the moving of a claim to the trash. */
async function atTheDesk() {
  let newest = 0
  const step = (id: number) => ({ id, label: 'claim-trash' as const, article: null })
  const state = { undo: null, redo: null }
  aWindow({
    'undo.state': () => ({ undo: step(newest), redo: null }),
    'undo.undo': ({ step: named = newest }: { step?: number }) => ({ done: step(named), state }),
    'undo.redo': () => ({ done: step(newest), state }),
    'articles.list': () => [],
    'collections.list': () => [],
  })
  const undoable = await import('../../../renderer/state/window/undoable.ts')
  const { tellWords, useNotices } = await import('../../../renderer/state/window/notices.ts')
  return {
    ...undoable,
    tellWords,
    do: async () => {
      newest++
      await undoable.tellUndoable((m) => m.noticeTrashed)
    },
    said: () => useNotices.getState().notices.map(({ text }) => text(messages('en'))),
  }
}

test('going to and fro between steps, only the last is told', async () => {
  const desk = await atTheDesk()
  await desk.do()
  await desk.moveStep('undo')
  await desk.moveStep('redo')
  await desk.moveStep('undo')
  expect(desk.said()).toEqual(['Taken back: claim moved to the trash'])
  await desk.moveStep('redo')
  expect(desk.said()).toEqual(['Done again: claim moved to the trash'])
})

test('what was dealt with in another way is offered to be taken back no more, and the rest stays said', async () => {
  const desk = await atTheDesk()
  await desk.do()
  await desk.do()
  desk.tellWords((m) => m.noticeSelectFirst)
  desk.withdrawOffers()
  expect(desk.said()).toEqual([messages('en').noticeSelectFirst])
})
