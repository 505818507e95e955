import type { ArticleView } from '../../shared/api/views.ts'
import { cueOf } from '../../shared/lens/attribution.ts'
import type { CommandId } from '../../shared/commands.ts'
import { isOlder, useArticle } from '../state/article/article.ts'
import { useDesk } from '../state/window/desk.ts'
import { useFocus } from '../state/article/focus.ts'
import { useHandles } from '../state/article/handles.ts'
import { chooseLens, lensChoice, lookedSuggestion, shownSuggestions, useLens } from '../state/article/lens.ts'
import { tellWords } from '../state/window/notices.ts'
import { save } from '../state/window/save.ts'
import type { Suggestion } from '../state/article/suggestions.ts'
import { showUnsaved } from '../state/article/unsaved-marks.ts'
import { useView } from '../state/window/view.ts'
import type { Action } from './action.ts'
import { showCards } from './cards.ts'
import { mayWrite } from './marks.ts'
import { decideLooked } from './review.ts'

/** Ways through what the lens suggests, and what can be done with it. Nothing here sets a status. */
export const lens = {
  lensMarks() {
    const { on, shown } = lensChoice()
    chooseLens({ on: !on, shown })
    useLens.getState().look(null)
  },
  nextSuggestion: () => step(1),
  previousSuggestion: () => step(-1),
  async acceptSuggestion() {
    if (useView.getState().place === 'review') return decideLooked('found')
    const suggestion = lookedSuggestion()
    if (!suggestion) return tellWords((m) => m.lensChooseFirst)
    await accept(suggestion)
  },
  async dismissSuggestion() {
    if (useView.getState().place === 'review') return decideLooked('nowhere')
    const suggestion = lookedSuggestion()
    if (!suggestion) return tellWords((m) => m.lensChooseFirst)
    await putAside(suggestion)
  },
} satisfies Partial<Record<CommandId, Action>>

/** An unconfirmed claim of a suggestion, with whom the sentence names and the words that say so; `recheck` as YYYY-MM-DD. */
export async function accept(suggestion: Suggestion, recheck?: string): Promise<void> {
  const { sentence, exact, speaker } = suggestion
  const { view } = useArticle.getState()
  if (!view || !maySuggest(view)) return
  const place = { article: view.id, span: { ...sentence, exact } }
  const hide = showUnsaved(place, { kind: 'claim', status: 'unconfirmed' })
  const { appearance } = await save('claims.add', {
    ...{ ...place, speaker, tags: [], reason: '' },
    cue: cueOf(suggestion),
    statement: exact.replaceAll(/\s+/g, ' ').trim(),
    status: 'unconfirmed',
    ...(recheck !== undefined && { recheck }),
  }).finally(hide)
  // Who has gone on to another article meanwhile is left there.
  if (useArticle.getState().wanted !== view.id) return
  useFocus.getState().activate(appearance)
  showCards()
}

/** False, and said, where no claim can be made: in a notebook that is only read, or an older version. */
function maySuggest(view: ArticleView): boolean {
  if (!mayWrite()) return false
  if (isOlder(view)) tellWords((m) => m.noticeOlderVersion)
  return !isOlder(view)
}

/** Puts a suggestion aside for good; it can be brought back, or the step undone. */
export async function putAside({ exact, marks }: Suggestion): Promise<void> {
  const { view } = useArticle.getState()
  if (!view || !mayWrite()) return
  await save('lens.dismiss', { article: view.id, sentence: exact, rules: marks.map(({ rule }) => rule) })
}

/** To the suggestion after the one that is, or was, looked at, or before it; from none to the first below the line that is read. */
function step(by: 1 | -1): void {
  const { view } = useArticle.getState()
  if (!view || useView.getState().place !== 'article') return
  const { on, shown } = lensChoice()
  if (!on) chooseLens({ on: true, shown })
  const list = shownSuggestions()
  const from = useLens.getState().looked ?? (useDesk.getState().desk?.reading[view.id] ?? 0) - 1
  const next =
    by === 1
      ? list.find(({ sentence }) => sentence.start > from)
      : list.findLast(({ sentence }) => sentence.start < from)
  if (!next) return tellWords((m) => m.lensNoMore)
  const { start } = next.sentence
  // The caret goes along, so that reading aloud and selecting begin there.
  useHandles.getState().article?.select(start, start)
  useLens.getState().look(start)
}
