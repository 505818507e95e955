import { expect, test } from 'vitest'
import { commonTags } from '../../../renderer/state/library/library-rows.ts'

test('of several articles the tags that all of them have are told, and that any has others', () => {
  const article = (...tags: string[]) => ({ tags })
  expect(commonTags([article('Hafen', 'eilig'), article('eilig')])).toEqual({
    common: ['eilig'],
    differ: true,
  })
  expect(commonTags([article('Hafen'), article('Kursk')])).toEqual({ common: [], differ: true })
  expect(commonTags([article('a', 'b'), article('b', 'a')])).toEqual({ common: ['a', 'b'], differ: false })
  expect(commonTags([])).toEqual({ common: [], differ: false })
})
