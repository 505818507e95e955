import { together as spelled } from '../together.ts'
import { withContractions } from './contractions.ts'

/** A rule of word classes that stand together in one clause, in which “not” stands for “didn't” too. */
export function together(data: Parameters<typeof spelled>[0]): ReturnType<typeof spelled> {
  return spelled({
    ...data,
    get sets() {
      return data.sets.map((set) => ({
        ...set,
        and: set.and.map(withContractions),
        ...(set.not === undefined ? {} : { not: withContractions(set.not) }),
      }))
    },
  })
}
