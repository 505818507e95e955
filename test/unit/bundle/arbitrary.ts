import fc, { type Arbitrary } from 'fast-check'
import { z } from 'zod'

/** Values for fields of these names, wherever they are; `undefined` leaves a field out. */
export type Given = Readonly<Record<string, Arbitrary<unknown> | undefined>>

/** As much of JSON Schema as schemas of ours come to. */
interface Schema {
  type?: string
  format?: string
  pattern?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  items?: Schema
  minItems?: number
  minLength?: number
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: unknown
}

/**
 * Any value of a schema, so that a field that is added one day is tried as well. Objects that keep what they do not know have a
 * field that nobody knows. @throws for a kind of schema that no model uses yet
 */
export function anyOf<T>(schema: z.ZodType<T>, given: Given): Arbitrary<T> {
  return made(z.toJSONSchema(schema) as Schema, given) as Arbitrary<T>
}

function made(schema: Schema, given: Given): Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((one) => made(one, given)))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'null':
      return fc.constant(null)
    case 'string':
      return text(schema)
    case 'integer':
      return fc.nat()
    case 'boolean':
      return fc.boolean()
    case 'array':
      return fc.array(made(schema.items ?? {}, given), { minLength: schema.minItems ?? 0, maxLength: 3 })
    case 'object':
      return object(schema, given)
    default:
      throw new Error(`no values are known for ${JSON.stringify(schema)}`)
  }
}

function object(schema: Schema, given: Given): Arbitrary<object> {
  const { properties = {}, required = [] } = schema
  const fields: Record<string, Arbitrary<unknown>> = {}
  for (const [name, field] of Object.entries(properties)) {
    if (name in given && given[name] === undefined) continue
    fields[name] = given[name] ?? made(field, given)
  }
  if (schema.additionalProperties !== false) fields['laterField'] = fc.string({ unit: 'grapheme' })
  return fc.record(fields, { requiredKeys: required.filter((name) => name in fields) })
}

function text({ format, pattern, minLength = 0 }: Schema): Arbitrary<string> {
  const moment = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString())
  if (format === 'uuid') return fc.uuid()
  if (format === 'date-time') return moment
  if (format === 'date') return moment.map((at) => at.slice(0, 10))
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'))
  return fc.string({ unit: 'grapheme', minLength, maxLength: 12 })
}
