import type { Block } from '../../shared/model/block.ts'
import type { Id, Sha256 } from '../../shared/model/id.ts'
import { readBlocks } from './captures.ts'
import type { Site } from './catalog/known-articles.ts'
import { freeze } from './equal.ts'
import { articleFolder, captureFile, within } from './paths.ts'
import { stampOf, type Stamp } from './store/stamp.ts'

/** How many texts are kept: a few that one works on. */
const MOST_KEPT = 4

/** The texts that were read last, each for as long as its file is as it was. One that is damaged is among the problems. */
export class KeptTexts {
  readonly #site: Pick<Site, 'root' | 'problems'>
  readonly #kept = new Map<string, { stamp: Stamp; blocks: Block[] }>()
  readonly #damaged = new Map<string, readonly [Id, Sha256]>()

  constructor(site: Pick<Site, 'root' | 'problems'>) {
    this.#site = site
  }

  /** The blocks of a capture, frozen. @throws as {@link readBlocks} */
  async blocks(article: Id, capture: Sha256): Promise<Block[]> {
    const { root, problems } = this.#site
    const file = `${articleFolder(article)}/${captureFile(capture)}`
    const kept = this.#kept.get(file)
    const stamp = kept && (await stampOf(within(root, file)).catch(() => null))
    this.#kept.delete(file)
    if (kept && stamp === kept.stamp) {
      this.#kept.set(file, kept)
      return kept.blocks
    }
    try {
      const blocks = await this.#read(file, article, capture)
      if (this.#damaged.delete(file)) problems.clear(file)
      return blocks
    } catch (error) {
      if (problems.noteText(error, file)) this.#damaged.set(file, [article, capture])
      throw error
    }
  }

  /** Looks at the damaged ones again: somebody may have put them back from a backup. */
  async refresh(): Promise<void> {
    for (const asked of this.#damaged.values()) await this.blocks(...asked).catch(() => undefined)
  }

  async #read(file: string, article: Id, capture: Sha256): Promise<Block[]> {
    const { root } = this.#site
    // A stamp from before: what is written while it is being read is read again the next time.
    const stamp = await stampOf(within(root, file)).catch(() => null)
    const blocks = freeze(await readBlocks(root, article, capture))
    if (stamp !== null) this.#kept.set(file, { stamp, blocks })
    for (const oldest of [...this.#kept.keys()].slice(0, -MOST_KEPT)) this.#kept.delete(oldest)
    return blocks
  }
}
