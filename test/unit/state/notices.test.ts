import { expect, test } from 'vitest'
import { BelegError } from '../../../shared/errors.ts'
import { tellEnded, tellProblem, tellWords, useNotices } from '../../../renderer/state/window/notices.ts'

test('what is told again stands there once, something else beside it', () => {
  const gone = () => new BelegError('article-not-found', { id: 'a' })
  tellProblem(gone())
  tellProblem(new BelegError('article-not-found', { id: 'b' }))
  tellWords((m) => m.noticeTrashed)
  tellWords((m) => m.noticeNothingToUndo)
  tellWords((m) => m.noticeTrashed)
  tellProblem(gone())
  expect(useNotices.getState().notices.map(({ tone }) => tone)).toEqual([
    'problem',
    'info',
    'info',
    'problem',
  ])
})

test('what a person stopped is said, and is no problem', () => {
  useNotices.setState({ notices: [] })
  tellEnded(new BelegError('cancelled'))
  tellEnded(new BelegError('disk-full'))
  expect(useNotices.getState().notices.map(({ tone }) => tone)).toEqual(['info', 'problem'])
})
