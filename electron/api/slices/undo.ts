import type { UndoState } from '../../../shared/api/undo.ts'
import { writable, type Context, type Slice } from '../context.ts'
import { revertStep } from '../changes/edit.ts'

/** One stack over the whole notebook, forgotten when it is closed. */
export const undo: Slice<'undo.state' | 'undo.undo' | 'undo.redo'> = (context) => ({
  'undo.state': async () => context.opened().journal.state(),
  'undo.undo': ({ step }) => move(context, 'undo', step),
  'undo.redo': () => move(context, 'redo'),
})

async function move(context: Context, direction: keyof UndoState, named?: number) {
  const opened = writable(context)
  const { journal } = opened
  try {
    const done = await journal.move(direction, (step) => revertStep(context, opened, step), named)
    return { done, state: journal.state() }
  } finally {
    context.emit({ type: 'undo-changed', undo: journal.state() })
  }
}
