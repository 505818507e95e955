import { parentPort } from 'node:worker_threads'
import { resolver } from '../../shared/anchor/resolve.ts'
import type { AnchorWork, AnchorWorkerMessage } from '../anchoring/reanchor.ts'

/** How often to say how far it is, in milliseconds. */
const PROGRESS_EVERY = 50

const post = (message: AnchorWorkerMessage) => parentPort?.postMessage(message)

/** Resolves all passages in the text, says how far it is in between, and answers. */
parentPort?.once('message', ({ text, earlier, passages }: AnchorWork) => {
  const at = resolver(text, earlier)
  post({ done: 0 })
  let said = performance.now()
  const resolutions = passages.map((passage, index) => {
    const resolution = at(passage)
    const done = index + 1
    // The last one is said by the answer itself.
    if (done < passages.length && performance.now() - said >= PROGRESS_EVERY) {
      post({ done })
      said = performance.now()
    }
    return resolution
  })
  post({ resolutions })
})
