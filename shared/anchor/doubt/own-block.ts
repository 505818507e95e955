import type { Frame } from '../steps/frame.ts'
import { beginsBlock, endsBlock } from '../text/words.ts'
import type { Versions } from '../versions/versions.ts'
import type { Found } from './edges.ts'
import { ownWords, weightsIn } from './weights.ts'

/** What the other words of a block have to say for it to be the quote's own, wherever it is now, in bits: a short sentence. */
const OWN = 36

/** True when a place is in the quote's own block: enough of what stood in that beside the quote is known to have become what stands here. */
export function isInOwnBlock({ first, last }: Found, frame: Frame, versions: Versions): boolean {
  const { from, to, base } = frame
  const now = versions.newerIndex()
  let [opens, closes] = [first, last]
  while (!beginsBlock(now, opens)) opens--
  while (!endsBlock(now, closes)) closes++
  const { partners } = versions.map()
  const weights = weightsIn(frame, now, 0)
  const [least, most] = ownWords(frame)
  let bits = 0
  for (let word = least; word <= most; word++) {
    const place = partners[base + word]!
    const isBeside = word < from ? place < first : word >= to && place > last
    if (isBeside && place >= opens && place <= closes) bits += weights[word]!
  }
  return bits >= OWN
}
