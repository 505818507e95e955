import { lensLanguage } from '../../shared/lens/languages.ts'
import { NOTHING_READ } from '../../shared/lens/summary.ts'
import { textOf } from '../../shared/model/block.ts'
import { readInWorker } from '../lens/read-lens.ts'
import type { Slice } from './context.ts'
import { articleView } from './views.ts'

/** Who says it and how sure they are, read from the text alone: nothing is stored and nothing is judged. */
export const lens: Slice<'lens.read'> = (context) => ({
  async 'lens.read'({ article, capture }) {
    const {
      blocks,
      capture: shown,
      language,
    } = await articleView(context.opened().notebook, article, capture)
    const known = lensLanguage(language)
    const reading = known ? await readInWorker(textOf(blocks), known) : NOTHING_READ
    return { ...reading, language: known, capture: shown.sha256 }
  },
})
