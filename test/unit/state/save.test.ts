import { describe, expect, test } from 'vitest'
import { BelegError, type ErrorCode } from '../../../shared/errors.ts'
import { aWindow } from './a-window.ts'

const article = '01981f2e-0000-7000-8000-000000000001'
const highlight = (start: number) => ({
  article,
  span: { start, end: start + 3, exact: 'abc' },
  color: 'yellow' as const,
  comment: '',
  tags: [],
})

/** A window whose next changes are refused with these errors. */
async function savingIn() {
  const refusals: ErrorCode[] = []
  const answer = () => {
    const code = refusals.shift()
    if (code) throw new BelegError(code)
  }
  const methods = ['highlights.add', 'versions.place', 'tags.replace', 'claims.change']
  aWindow(Object.fromEntries(methods.map((method) => [method, answer])))
  const { save, useSave } = await import('../../../renderer/state/window/save.ts')
  const { useNotices } = await import('../../../renderer/state/window/notices.ts')
  return {
    save,
    shown: () => useSave.getState(),
    told: () => useNotices.getState().notices.length,
    refuse: (code: ErrorCode) => void refusals.push(code),
  }
}

describe('the save indicator', () => {
  test('goes on telling of one highlight that could not be saved when another was', async () => {
    const { save, shown, refuse } = await savingIn()
    refuse('disk-full')
    await expect(save('highlights.add', highlight(0))).rejects.toMatchObject({ code: 'disk-full' })
    await save('highlights.add', highlight(10))
    expect(shown().failure?.error.code).toBe('disk-full')
    await shown().failure?.retry()
    expect(shown()).toMatchObject({ pending: 0, failure: null, failures: [] })
  })

  test('goes on telling of a change of other things, or of one that names nothing it changes', async () => {
    const { save, shown, refuse } = await savingIn()
    const place = (anchored: string) => ({ article, anchored, place: { at: 'found' as const } })
    refuse('disk-full')
    await expect(save('versions.place', place('one'))).rejects.toMatchObject({ code: 'disk-full' })
    await save('versions.place', place('another'))
    refuse('disk-full')
    await expect(save('tags.replace', { tags: ['Hafen'], by: null })).rejects.toMatchObject({
      code: 'disk-full',
    })
    await save('tags.replace', { tags: ['Kursk'], by: null })
    expect(shown().failures).toHaveLength(2)
    await save('versions.place', place('one'))
    await save('tags.replace', { tags: ['Hafen'], by: null })
    expect(shown().failures).toEqual([])
  })

  test('holds a text that was saved at last for the one that could not be', async () => {
    const { save, shown, refuse } = await savingIn()
    refuse('disk-full')
    await expect(save('claims.change', { id: article, statement: 'ab' })).rejects.toMatchObject({
      code: 'disk-full',
    })
    await save('claims.change', { id: article, statement: 'abc' })
    expect(shown().failures).toEqual([])
  })

  test('does not offer to save once more what was changed again since and saved, however late its failure comes', async () => {
    let fail = () => {}
    const late = new Promise<void>((_, reject) => (fail = () => reject(new BelegError('host-lost'))))
    aWindow({ 'claims.change': ({ statement }: { statement: string }) => statement === 'ab' && late })
    const { save, useSave } = await import('../../../renderer/state/window/save.ts')
    const older = save('claims.change', { id: article, statement: 'ab' })
    await save('claims.change', { id: article, statement: 'abc' })
    fail()
    await expect(older).rejects.toMatchObject({ code: 'host-lost' })
    expect(useSave.getState()).toMatchObject({ pending: 0, failure: null, failures: [] })
  })

  test('forgets what can never be saved any more, and says why', async () => {
    const { save, shown, told, refuse } = await savingIn()
    refuse('disk-full')
    await expect(save('highlights.add', highlight(0))).rejects.toMatchObject({ code: 'disk-full' })
    refuse('article-not-found')
    await shown().failure?.retry()
    expect(shown()).toMatchObject({ pending: 0, savedAt: null, failure: null })
    expect(told()).toBe(1)
  })
})
