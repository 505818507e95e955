import fc, { type Arbitrary } from 'fast-check'
import type { z } from 'zod'

/** Values for fields of these names, wherever they are; `undefined` leaves a field out. */
export type Given = Readonly<Record<string, Arbitrary<unknown> | undefined>>

type Def = z.core.$ZodTypeDef & Record<string, unknown>

/**
 * Any value of a schema, so that a field that is added one day is tried as well. Objects that keep what they do not know have a
 * field that nobody knows. @throws for a kind of schema that no model uses yet
 */
export function anyOf<T>(schema: z.ZodType<T>, given: Given): Arbitrary<T> {
  return made(schema, given) as Arbitrary<T>
}

function made(schema: z.core.$ZodType, given: Given): Arbitrary<unknown> {
  const def = schema._zod.def as Def
  const inner = (one: unknown) => made(one as z.core.$ZodType, given)
  switch (def.type) {
    case 'string':
      return text(def)
    case 'number':
      return fc.nat()
    case 'boolean':
      return fc.boolean()
    case 'literal':
      return fc.constantFrom(...(def['values'] as unknown[]))
    case 'enum':
      return fc.constantFrom(...Object.values(def['entries'] as object))
    case 'nullable':
      return fc.option(inner(def['innerType']))
    case 'array':
      return fc.array(inner(def['element']), { minLength: minLength(def), maxLength: 3 })
    case 'union':
      return fc.oneof(...(def['options'] as unknown[]).map(inner))
    case 'object':
      return object(def, given)
    default:
      throw new Error(`no values are known for a schema of the kind ${def.type}`)
  }
}

function object(def: Def, given: Given): Arbitrary<object> {
  const fields: Record<string, Arbitrary<unknown>> = {}
  const required: string[] = []
  for (const [name, field] of Object.entries(def['shape'] as Record<string, z.core.$ZodType>)) {
    const own = field._zod.def as Def
    const isOptional = own.type === 'optional'
    if (name in given && given[name] === undefined) continue
    fields[name] = given[name] ?? made(isOptional ? (own['innerType'] as z.core.$ZodType) : field, given)
    if (!isOptional) required.push(name)
  }
  if (def['catchall'] !== undefined) fields['laterField'] = fc.string({ unit: 'grapheme' })
  return fc.record(fields, { requiredKeys: required })
}

function checksOf(def: Def): Record<string, unknown>[] {
  const checks = (def['checks'] ?? []) as unknown as { _zod: { def: Record<string, unknown> } }[]
  return checks.map(({ _zod }) => _zod.def)
}

function minLength(def: Def): number {
  return Number(checksOf(def).find(({ check }) => check === 'min_length')?.['minimum'] ?? 0)
}

function text(def: Def): Arbitrary<string> {
  const moment = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString())
  switch (def['format'] ?? checksOf(def).find(({ check }) => check === 'string_format')?.['format']) {
    case 'uuid':
      return fc.uuid()
    case 'datetime':
      return moment
    case 'date':
      return moment.map((at) => at.slice(0, 10))
    case 'regex':
      return fc.stringMatching(/^[0-9a-f]{64}$/)
    default:
      return fc.string({ unit: 'grapheme', minLength: minLength(def), maxLength: 12 })
  }
}
