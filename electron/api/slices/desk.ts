import { withPatch } from '../../../shared/model/desk.ts'
import type { Slice } from '../context.ts'

/** How the window was left. Best effort: a notebook somebody else writes remembers nothing of us. */
export const desk: Slice<'desk.get' | 'desk.save'> = (context) => ({
  async 'desk.get'() {
    return context.opened().notebook.desk()
  },

  async 'desk.save'(patch) {
    const { notebook } = context.opened()
    if (!notebook.readOnly) await notebook.updateDesk((desk) => withPatch(desk, patch))
    return null
  },
})
