import { textOf, type Block } from '../../../shared/model/block.ts'
import type { CaptureInfo } from '../../../shared/model/capture.ts'

const sizes = ['bytes', 'characters', 'blocks'] as const
type Sizes = Record<(typeof sizes)[number], number>

/** How long a text is, in UTF-16 units and in blocks. */
export function sizesOf(blocks: readonly Block[]): Omit<Sizes, 'bytes'> {
  return { characters: textOf(blocks).length, blocks: blocks.length }
}

/** Says what a record tells of the size of a capture that is not so, as far as its real sizes are known; null when all is. */
export function sizeProblem(info: CaptureInfo, real: Partial<Sizes>): string | null {
  const wrong = sizes.flatMap((size) =>
    real[size] === undefined || real[size] === info[size]
      ? []
      : [`${size} ${info[size]} (really ${real[size]})`],
  )
  return wrong.length === 0
    ? null
    : `What the record says of capture ${info.sha256} was changed: ${wrong.join(', ')}.`
}
