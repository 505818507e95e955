import type { ApiEvent, InputOf, MethodName, OutputOf } from '../../shared/api/index.ts'
import { BelegError } from '../../shared/errors.ts'
import { bridge } from './bridge.ts'
import { loopback } from './loopback.ts'
import type { Link, Transport } from './transport.ts'

let chosen: Transport | undefined

/** Chosen by the first call, so that what only reckons can be loaded without a window. */
function transport(): Transport {
  return (chosen ??= bridge() ?? loopback())
}

/** Calls the Node side. @throws BelegError with the code and detail of the answer. */
export async function call<M extends MethodName>(method: M, input: InputOf<M>): Promise<OutputOf<M>> {
  const answer = await transport().call(method, input)
  if (!answer.ok) throw new BelegError(answer.code, answer.detail)
  return answer.value as OutputOf<M>
}

/** Listens to what the Node side tells by itself; the returned function stops it. */
export function onEvent(listener: (event: ApiEvent) => void): () => void {
  return transport().on(listener)
}

/** Listens to whether the Node side can be reached at all; the returned function stops it. */
export function onLink(listener: (link: Link) => void): () => void {
  return transport().onLink?.(listener) ?? (() => undefined)
}
