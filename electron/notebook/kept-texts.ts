import type { Block } from '../../shared/model/block.ts'
import type { Id, Sha256 } from '../../shared/model/id.ts'
import { readBlocks } from './captures.ts'
import { freeze } from './equal.ts'
import { articleFolder, captureFile, within } from './paths.ts'
import { stampOf, type Stamp } from './store/stamp.ts'

/** How many texts are kept: a few that one works on. */
const MOST_KEPT = 4

/** The texts that were read last, each for as long as its file is as it was. */
export class KeptTexts {
  readonly #kept = new Map<string, { stamp: Stamp; blocks: Block[] }>()

  /** The blocks of a capture, frozen. @throws as {@link readBlocks} */
  async blocks(root: string, article: Id, capture: Sha256): Promise<Block[]> {
    const file = `${articleFolder(article)}/${captureFile(capture)}`
    const kept = this.#kept.get(file)
    const stamp = kept && (await stampOf(within(root, file)).catch(() => null))
    this.#kept.delete(file)
    if (kept && stamp === kept.stamp) {
      this.#kept.set(file, kept)
      return kept.blocks
    }
    return this.#read(root, file, article, capture)
  }

  async #read(root: string, file: string, article: Id, capture: Sha256): Promise<Block[]> {
    // A stamp from before: what is written while it is being read is read again the next time.
    const stamp = await stampOf(within(root, file)).catch(() => null)
    const blocks = freeze(await readBlocks(root, article, capture))
    if (stamp !== null) this.#kept.set(file, { stamp, blocks })
    for (const oldest of [...this.#kept.keys()].slice(0, -MOST_KEPT)) this.#kept.delete(oldest)
    return blocks
  }
}
