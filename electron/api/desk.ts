import type { Desk } from '../../shared/api/notebooks.ts'
import type { Slice } from './context.ts'

/** How the window was left. Best effort: a notebook somebody else writes remembers nothing of us. */
export const desk: Slice<'desk.get' | 'desk.save'> = (context) => ({
  async 'desk.get'() {
    return context.opened().notebook.desk()
  },

  async 'desk.save'({ panes, article, reading, archive, lens, recent }) {
    const { notebook } = context.opened()
    if (notebook.readOnly) return null
    await notebook.updateDesk((desk: Desk) => ({
      panes: panes ?? desk.panes,
      article: article === undefined ? desk.article : article,
      reading: { ...desk.reading, ...reading },
      archive: archive ?? desk.archive,
      lens: lens ?? desk.lens,
      recent: recent ?? desk.recent,
    }))
    return null
  },
})
