import { commands, type Command, type CommandId, type Condition } from '../../shared/commands.ts'
import { useApp } from '../state/window/app.ts'
import { isOlder, useArticle } from '../state/article/article.ts'
import { activeCard } from '../state/cards/cards.ts'
import { useFocus } from '../state/article/focus.ts'
import { shownCollection } from '../state/library/library-look.ts'
import { articlesMeant } from '../state/library/library-selection.ts'
import { usePlacing } from '../state/article/placing.ts'
import { useTabs } from '../state/window/tabs.ts'
import { useDeskSteps } from '../state/window/desk-steps.ts'
import { useView } from '../state/window/view.ts'

const reading = () => useView.getState().place === 'article' && useArticle.getState().view !== null
const selected = () => reading() && useFocus.getState().span !== null
const cardOf = (kind: 'highlight' | 'claim') => reading() && activeCard()?.kind === kind

/** Words are selected in the version in which one marks. */
function selectedToMark(): boolean {
  const { view } = useArticle.getState()
  return selected() && view !== null && !isOlder(view)
}

const holds = {
  notebook: () => useApp.getState().state?.notebook != null,
  writing: () => useApp.getState().state?.notebook?.readOnly === null,
  article: () => useArticle.getState().view !== null,
  reading,
  undo: () => useDeskSteps.getState().undo.length > 0 || useApp.getState().state?.undo.undo != null,
  redo: () => useDeskSteps.getState().redo.length > 0 || useApp.getState().state?.undo.redo != null,
  markable: () => selectedToMark() || cardOf('highlight'),
  claimable: () => selectedToMark() || cardOf('claim'),
  passage: () => selectedToMark() || (reading() && activeCard() !== null),
  card: () => reading() && activeCard() !== null,
  claim: () => cardOf('claim'),
  versions: () => (useArticle.getState().view?.captures.length ?? 0) > 1,
  articles: () => articlesMeant().length > 0,
  collection: () => shownCollection() !== undefined,
  tabs: () => useTabs.getState().open.length > 1,
  closedTab: () => useTabs.getState().closed.length > 0,
  beside: () => useTabs.getState().pair !== null,
  review: () => useView.getState().place === 'review',
  zoom: () => useApp.getState().state?.host === 'electron',
  placing: () => selected() && usePlacing.getState().placing !== null,
} satisfies Record<Condition, () => boolean>

/** True when the command would do something now. */
export function isAvailable(id: CommandId): boolean {
  const { when }: Command = commands[id]
  return when.every((condition) => holds[condition]())
}
