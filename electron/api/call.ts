import {
  contract,
  type Api,
  type Envelope,
  type InputOf,
  type MethodName,
  type OutputOf,
} from '../../shared/api/index.ts'
import { BelegError } from '../../shared/errors.ts'

/**
 * Calls a method by name after parsing its input with the contract's schema.
 * @throws BelegError `bad-input`, and what the method throws
 */
export async function call<M extends MethodName>(
  api: Pick<Api, M>,
  method: M,
  input: InputOf<M>,
): Promise<OutputOf<M>> {
  const parsed = contract[method].input.safeParse(input)
  if (!parsed.success) {
    const reason = parsed.error.issues
      .slice(0, 3)
      .map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': '))
      .join('; ')
    throw new BelegError('bad-input', { method, reason })
  }
  // The contract says that this input belongs to this method, which TypeScript cannot follow through the union.
  const run = api[method] as (input: unknown) => Promise<OutputOf<M>>
  return run(parsed.data)
}

/** Calls a method somebody outside names, and answers with an envelope whatever happens. */
export async function dispatch(api: Api, method: string, input: unknown): Promise<Envelope> {
  try {
    if (!isMethod(method)) throw new BelegError('bad-input', { method, reason: 'there is no such method' })
    return { ok: true, value: await call(api, method, input as never) }
  } catch (error) {
    if (error instanceof BelegError) return { ok: false, code: error.code, detail: error.detail }
    console.error(error)
    return { ok: false, code: 'internal', detail: { method } }
  }
}

function isMethod(name: string): name is MethodName {
  return Object.hasOwn(contract, name)
}
