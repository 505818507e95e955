import type { z } from 'zod'

/** One method of the contract: the schema its input is parsed with, and (as a type only) what it answers. */
export interface Method<Input extends z.ZodType = z.ZodType, Output = unknown> {
  readonly input: Input
  readonly output?: Output
}

/** Declares a method: `method<Output>()(inputSchema)`. */
export const method =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Method<Input, Output> => ({ input })
