import { expect, test } from 'vitest'
import { aWindow } from './a-window.ts'

const search = (id: string, tag: string[]) => ({ id, name: id, filter: { text: 'hafen', facets: { tag } } })
const searches = [search('a', ['port']), search('b', ['port', 'harbour']), search('c', ['traffic'])]
const library = { sort: { by: 'added', descending: true }, shelf: 'all', tags: ['port'], shelves: true }
const archive = { columns: [], facets: true, sort: null, group: null, searches }
const step = (id: number) => ({ id, label: 'tags-change', article: null })

/** A window in which `port` and `quay` are asked for here and there. */
async function asking() {
  aWindow({
    'desk.get': () => ({ library, archive }),
    'undo.undo': () => ({ done: step(4), state: { undo: null, redo: step(5) } }),
    'undo.redo': () => ({ done: step(5), state: { undo: step(6), redo: null } }),
  })
  const { useDesk } = await import('../../../renderer/state/window/desk.ts')
  const { useArchive } = await import('../../../renderer/state/archive/archive.ts')
  const { followTags } = await import('../../../renderer/state/follow-tags.ts')
  const { moveStep } = await import('../../../renderer/state/window/undoable.ts')
  await useDesk.getState().load()
  useArchive.getState().choose('tag', ['port', 'quay'])
  return {
    ...{ followTags, moveStep, keep: useDesk.getState().keep },
    asked: () => ({
      searches: useDesk.getState().desk?.archive?.searches,
      library: useDesk.getState().desk?.library?.tags,
      archive: useArchive.getState().filter.facets?.tag,
    }),
  }
}

const renamed = {
  searches: [search('a', ['harbour']), search('b', ['harbour']), search('c', ['traffic'])],
  library: ['harbour'],
  archive: ['harbour'],
}

test('what asks for a tag asks for its new name, kept searches as well as what is on screen', async () => {
  const { followTags, asked } = await asking()
  followTags(['port', 'quay'], 'harbour', null)
  expect(asked()).toEqual(renamed)
})

test('a renaming that is taken back takes the searches along, and again when it is made again', async () => {
  const { followTags, moveStep, asked } = await asking()
  const before = asked()
  followTags(['port', 'quay'], 'harbour', 4)
  await moveStep('undo')
  expect(asked()).toEqual(before)
  await moveStep('redo')
  expect(asked()).toEqual(renamed)
})

test('what has been asked otherwise since the renaming stays when that is taken back', async () => {
  const { followTags, moveStep, asked, keep } = await asking()
  followTags(['port', 'quay'], 'harbour', 4)
  const now = [search('a', ['harbour', 'ships']), search('d', ['harbour'])]
  keep({ archive: { ...archive, searches: now } })
  await moveStep('undo')
  expect(asked()).toEqual({ searches: now, library: ['port'], archive: ['port', 'quay'] })
})
