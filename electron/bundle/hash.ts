import { createHash } from 'node:crypto'
import type { Hash } from '../../shared/bundle/chain.ts'

/** SHA-256 as the system has it. */
export function newHash(): Hash {
  const hash = createHash('sha256')
  const self: Hash = {
    update(content) {
      hash.update(content)
      return self
    },
    hex: () => hash.digest('hex'),
  }
  return self
}
