import { signal, type ReadonlySignal } from '@lexical/extension'
import type { LexicalEditor } from 'lexical'
import type { Block } from '../../../../shared/model/block.ts'
import { $fillParts, $layOutParts } from './fill.ts'
import type { Part } from './outline.ts'

/** The tag of updates that only bring in what is still missing of the text. */
export const FILLING = 'beleg-filling'

/** How many parts are there from the beginning: where reading begins, and what is before and after it. */
const FIRST = 3
/** How many parts are filled in one go: some milliseconds. */
const AT_ONCE = 8
/** What one go needs of the time until something else is to be done, in milliseconds. */
const ENOUGH = 5
/** How long each go may have to wait, in milliseconds. */
const PATIENCE = 50

/**
 * Brings the blocks of an article into its editor: what is near where reading begins at once, any other part when somebody asks for it, and the
 * rest when nothing else is to be done. So an article opens as fast as what fits on the screen, however long it is.
 */
export class Filling {
  readonly #editor: LexicalEditor
  readonly #blocks: readonly Block[]
  readonly #parts: readonly Part[]
  /** Places of the parts that are still empty, the next first. */
  readonly #left: Set<number>
  readonly #whole = signal(false)

  /** @param begin the place of the part in which reading begins */
  constructor(editor: LexicalEditor, blocks: readonly Block[], parts: readonly Part[], begin: number) {
    this.#editor = editor
    this.#blocks = blocks
    this.#parts = parts
    const near = [...parts.keys()].toSorted((a, b) => Math.abs(a - begin) - Math.abs(b - begin))
    this.#left = new Set(near)
  }

  /** True once all of the text is there. */
  get whole(): ReadonlySignal<boolean> {
    return this.#whole
  }

  /** What is there from the beginning, for an editor that has nothing yet. */
  $begin(): void {
    $layOutParts(this.#parts)
    this.#$fill([...this.#left].slice(0, FIRST))
  }

  /** Sees to it that a part is there. */
  fill(place: number): void {
    if (this.#left.has(place)) this.#now([place])
  }

  /** Fills what is left, bit by bit, until the returned function is called. */
  goOn(): () => void {
    let waiting = 0
    const next = () => {
      if (this.#left.size > 0) waiting = requestIdleCallback(some, { timeout: PATIENCE })
    }
    const some = (deadline: IdleDeadline) => {
      do this.#now([...this.#left].slice(0, AT_ONCE))
      while (this.#left.size > 0 && deadline.timeRemaining() > ENOUGH)
      next()
    }
    next()
    return () => cancelIdleCallback(waiting)
  }

  /** Fills all that is left. */
  finish(): void {
    if (this.#left.size > 0) this.#now([...this.#left])
  }

  #now(places: readonly number[]): void {
    this.#editor.update(() => this.#$fill(places), { discrete: true, skipTransforms: true, tag: FILLING })
  }

  #$fill(places: readonly number[]): void {
    $fillParts(places, this.#parts, this.#blocks)
    for (const place of places) this.#left.delete(place)
    this.#whole.value = this.#left.size === 0
  }
}
