import type { ApiEvent, Envelope } from '../../shared/api/index.ts'

/** `lost` is being mended by itself; `refused` needs the person to open the window anew. */
export type Link = 'up' | 'lost' | 'refused'

/** How this window reaches the Node side. */
export interface Transport {
  call(method: string, input: unknown): Promise<Envelope>
  /** Gives every event to the listener until the returned function is called. */
  on(listener: (event: ApiEvent) => void): () => void
  /** Tells how the connection stands whenever that changes; absent where it cannot be lost. */
  onLink?(listener: (link: Link) => void): () => void
}
