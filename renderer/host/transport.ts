import type { ApiEvent, Envelope } from '../../shared/api/index.ts'

/** How this window reaches the Node side. */
export interface Transport {
  call(method: string, input: unknown): Promise<Envelope>
  /** Gives every event to the listener until the returned function is called. */
  on(listener: (event: ApiEvent) => void): () => void
}
