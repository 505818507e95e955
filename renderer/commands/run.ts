import type { CommandId } from '../../shared/commands.ts'
import { tellProblem } from '../state/window/notices.ts'
import type { Action } from './action.ts'
import { annotate } from './annotate.ts'
import { cards } from './cards.ts'
import { lens } from './lens.ts'
import { find } from './find.ts'
import { library } from './library.ts'
import { linking } from './linking.ts'
import { navigate } from './navigate.ts'
import { note } from './note.ts'
import { program } from './program.ts'
import { reviewing } from './review.ts'
import { sentences } from './sentences.ts'
import { tabs } from './tabs.ts'
import { zoom } from './zoom.ts'

const actions = {
  ...annotate,
  ...cards,
  ...lens,
  ...find,
  ...library,
  ...linking,
  ...navigate,
  ...note,
  ...program,
  ...reviewing,
  ...sentences,
  ...tabs,
  ...zoom,
} satisfies Record<CommandId, Action>

/** Runs a command; what goes wrong is shown as a notice. */
export function run(command: CommandId): void {
  const action: Action = actions[command]
  Promise.resolve().then(action).catch(tellProblem)
}
