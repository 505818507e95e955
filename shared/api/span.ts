import { z } from 'zod'

/** A span of the newest capture; `exact` is what the window shows there and is compared before anything is kept. */
export const Span = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  exact: z.string().min(1),
})
