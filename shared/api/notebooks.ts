import { z } from 'zod'
import { DeskPatch, type Desk } from '../model/desk.ts'
import { method } from './method.ts'
import type { NotebookState, Problem } from './views.ts'

export const notebooks = {
  /** Makes a notebook of that name in the person's notebooks folder and opens it. */
  'notebooks.create': method<NotebookState>()(z.strictObject({ name: z.string().trim().min(1).max(120) })),
  'notebooks.open': method<NotebookState>()(z.strictObject({ handle: z.string() })),
  /** Lets the person choose a folder with the system's dialog; null when cancelled. */
  'notebooks.choose': method<NotebookState | null>()(z.strictObject({})),
  /** Removes a notebook from the list of recent ones; the folder stays as it is. */
  'notebooks.forget': method<null>()(z.strictObject({ handle: z.string() })),
  'notebooks.reveal': method<null>()(z.strictObject({})),
  /** Sets a damaged file aside, kept under another name, and puts its newest good version in place. */
  'notebooks.recover': method<Problem[]>()(z.strictObject({ file: z.string() })),
  'desk.get': method<Desk>()(z.strictObject({})),
  'desk.save': method<null>()(DeskPatch),
}
