import { expect, test } from 'vitest'
import { aWindow } from './a-window.ts'

test('what asks for a tag asks for its new name, kept searches as well as what is on screen', async () => {
  const search = (id: string, tag: string[]) => ({ id, name: id, filter: { text: 'hafen', facets: { tag } } })
  const searches = [search('a', ['port']), search('b', ['port', 'harbour']), search('c', ['traffic'])]
  const library = { sort: { by: 'added', descending: true }, shelf: 'all', tags: ['port'], shelves: true }
  const archive = { columns: [], facets: true, sort: null, group: null, searches }
  aWindow({ 'desk.get': () => ({ library, archive }) })
  const { useDesk } = await import('../../../renderer/state/window/desk.ts')
  const { useArchive } = await import('../../../renderer/state/archive/archive.ts')
  const { followTags } = await import('../../../renderer/state/follow-tags.ts')
  await useDesk.getState().load()
  useArchive.getState().choose('tag', ['port', 'quay'])

  followTags(['port', 'quay'], 'harbour')
  const { desk } = useDesk.getState()
  expect(desk?.archive?.searches).toEqual([
    search('a', ['harbour']),
    search('b', ['harbour']),
    search('c', ['traffic']),
  ])
  expect(desk?.library?.tags).toEqual(['harbour'])
  expect(useArchive.getState().filter.facets).toEqual({ tag: ['harbour'] })
})
