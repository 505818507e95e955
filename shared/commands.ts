import type { Messages } from './i18n/index.ts'

/**
 * Everything a person can do by name: one list feeds keys, menus and the sheet of shortcuts. `keys` are written
 * `Mod+Shift+Z` (`Mod` is Ctrl, on a Mac Cmd); `typing: true` keeps a key working inside text fields. A single character
 * without `Mod` or `Alt` never works there.
 */
export const commands = {
  bringIn: { keys: ['Mod+O'], menu: 'file', typing: true },
  bringAnnotations: { keys: ['Mod+Alt+O'], menu: 'file', typing: false },
  notebooks: { keys: ['Mod+Shift+O'], menu: 'file', typing: true },
  report: { keys: ['Mod+E'], menu: 'file', typing: true },
  settings: { keys: ['Mod+,'], menu: 'file', typing: true },
  undo: { keys: ['Mod+Z'], menu: 'edit', typing: false },
  redo: { keys: ['Mod+Shift+Z', 'Mod+Y'], menu: 'edit', typing: false },
  highlight: { keys: ['H'], menu: 'annotate', typing: false },
  highlightYellow: { keys: ['1'], menu: null, typing: false },
  highlightGreen: { keys: ['2'], menu: null, typing: false },
  highlightBlue: { keys: ['3'], menu: null, typing: false },
  highlightPink: { keys: ['4'], menu: null, typing: false },
  highlightPurple: { keys: ['5'], menu: null, typing: false },
  comment: { keys: ['M'], menu: 'annotate', typing: false },
  claim: { keys: ['C'], menu: 'annotate', typing: false },
  claimConfirmed: { keys: ['Shift+C'], menu: 'annotate', typing: false },
  linkClaim: { keys: ['L'], menu: 'annotate', typing: false },
  addEvidence: { keys: ['E'], menu: 'annotate', typing: false },
  quoteInNote: { keys: ['N'], menu: 'annotate', typing: false },
  nextCard: { keys: ['J'], menu: null, typing: false },
  previousCard: { keys: ['K'], menu: null, typing: false },
  editCard: { keys: ['Enter'], menu: null, typing: false },
  trashCard: { keys: ['Delete'], menu: 'annotate', typing: false },
  escape: { keys: ['Escape'], menu: null, typing: true },
  showArticle: { keys: ['Mod+1'], menu: 'view', typing: true },
  showArchive: { keys: ['Mod+2'], menu: 'view', typing: true },
  showTrash: { keys: ['Mod+3'], menu: 'view', typing: true },
  showCards: { keys: ['Mod+Shift+1'], menu: 'view', typing: true },
  showNote: { keys: ['Mod+Shift+2'], menu: 'view', typing: true },
  showDetails: { keys: ['Mod+Shift+3'], menu: 'view', typing: true },
  showLens: { keys: ['Mod+Shift+4'], menu: 'view', typing: true },
  lensMarks: { keys: ['Shift+L'], menu: 'view', typing: false },
  nextSuggestion: { keys: ['S'], menu: null, typing: false },
  previousSuggestion: { keys: ['Shift+S'], menu: null, typing: false },
  acceptSuggestion: { keys: ['A'], menu: null, typing: false },
  dismissSuggestion: { keys: ['X'], menu: null, typing: false },
  search: { keys: ['Mod+Shift+F', '/'], menu: 'view', typing: true },
  reviewVersion: { keys: ['V'], menu: 'view', typing: false },
  nextChange: { keys: ['Alt+ArrowDown'], menu: null, typing: false },
  previousChange: { keys: ['Alt+ArrowUp'], menu: null, typing: false },
  placeHere: { keys: ['P'], menu: null, typing: false },
  nextPane: { keys: ['F6'], menu: 'view', typing: true },
  previousPane: { keys: ['Shift+F6'], menu: 'view', typing: true },
  back: { keys: ['Alt+ArrowLeft'], menu: 'view', typing: false },
  shortcuts: { keys: ['?'], menu: 'help', typing: false },
} as const satisfies Record<string, Command>

export interface Command {
  readonly keys: readonly string[]
  readonly menu: 'file' | 'edit' | 'annotate' | 'view' | 'help' | null
  /** Whether the key also works while a text field has the focus. */
  readonly typing: boolean
}

export type CommandId = keyof typeof commands

/** What a command is called on screen. */
export function commandLabel(m: Messages, id: CommandId): string {
  return m[`command${id[0]?.toUpperCase()}${id.slice(1)}` as `command${Capitalize<CommandId>}`]
}
