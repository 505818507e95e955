import type { CommandId } from '../../shared/commands.ts'
import { useArticle } from '../state/article/article.ts'
import { tellWords } from '../state/window/notices.ts'
import { closeBeside, closeTab, readOther, reopenTab, stepTab } from '../state/window/tabs.ts'
import { useView } from '../state/window/view.ts'
import type { Action } from './action.ts'
import { enterText, enterTextOf } from './keep-focus.ts'

/** The articles that are open, one after the other and beside each other. */
export const tabs = {
  openBeside: () => useView.getState().open({ kind: 'quick-open', beside: true }),
  nextTab: () => enterTextOf(stepTab(1)),
  previousTab: () => enterTextOf(stepTab(-1)),
  async closeTab() {
    const { wanted } = useArticle.getState()
    if (wanted === null || useView.getState().place !== 'article') return
    await closeTab(wanted)
    enterText()
  },
  async reopenTab() {
    if (await reopenTab()) enterText()
    else tellWords((m) => m.tabsNoneClosed)
  },
  async readOther() {
    if (await readOther()) enterText()
    else tellWords((m) => m.tabsNoneBeside)
  },
  closeBeside,
} satisfies Partial<Record<CommandId, Action>>
