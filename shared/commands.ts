import type { Messages } from './i18n/index.ts'

/**
 * Everything a person can do by name: one list feeds keys, menus, the palette and the sheet of shortcuts. `keys` are written
 * `Mod+Shift+Z` (`Mod` is Ctrl, on a Mac Cmd; `Plus` and `Space` are what they say); `typing: true` keeps a key working inside text fields. A single character
 * without `Mod` or `Alt` never works there.
 */
export const commands = {
  palette: { keys: ['Mod+K'], menu: 'view', typing: true, when: [] },
  quickOpen: { keys: ['Mod+P'], menu: 'file', typing: true, when: ['notebook'] },
  openBeside: { keys: ['Mod+Alt+P'], menu: 'file', typing: true, when: ['article'] },
  bringIn: { keys: ['Mod+O'], menu: 'file', typing: true, when: ['writing'] },
  bringAnnotations: { keys: ['Mod+Alt+O'], menu: 'file', typing: false, when: ['writing', 'article'] },
  notebooks: { keys: ['Mod+Shift+O'], menu: 'file', typing: true, when: [] },
  report: { keys: ['Mod+E'], menu: 'file', typing: true, when: ['articles'] },
  print: { keys: ['Mod+Shift+P'], menu: 'file', typing: true, when: ['article'] },
  pack: { keys: ['Mod+Shift+E'], menu: 'file', typing: true, when: ['notebook'] },
  backups: { keys: ['Mod+Alt+B'], menu: 'file', typing: true, when: ['notebook'] },
  settings: { keys: ['Mod+,'], menu: 'file', typing: true, when: [] },
  undo: { keys: ['Mod+Z'], menu: 'edit', typing: false, when: ['undo'] },
  redo: { keys: ['Mod+Shift+Z', 'Mod+Y'], menu: 'edit', typing: false, when: ['redo'] },
  find: { keys: ['Mod+F'], menu: 'edit', typing: true, when: ['article'] },
  findNext: { keys: ['F3', 'Mod+G'], menu: 'edit', typing: true, when: ['article'] },
  findPrevious: { keys: ['Shift+F3', 'Mod+Shift+G'], menu: 'edit', typing: true, when: ['article'] },
  tags: { keys: ['Shift+T'], menu: 'edit', typing: false, when: ['notebook'] },
  library: { keys: ['Mod+4'], menu: 'library', typing: true, when: ['notebook'] },
  filterLibrary: { keys: ['Mod+Alt+L'], menu: 'library', typing: true, when: ['notebook'] },
  sortLibrary: { keys: [], menu: 'library', typing: false, when: ['notebook'] },
  showShelf: { keys: ['G'], menu: 'library', typing: false, when: ['notebook'] },
  selectArticles: { keys: [], menu: 'library', typing: false, when: ['notebook'] },
  tagArticles: { keys: ['T'], menu: 'library', typing: false, when: ['writing', 'articles'] },
  collectArticles: { keys: ['Shift+G'], menu: 'library', typing: false, when: ['writing', 'articles'] },
  toggleRead: { keys: ['U'], menu: 'library', typing: false, when: ['articles'] },
  trashArticles: { keys: [], menu: 'library', typing: false, when: ['writing', 'articles'] },
  emptyTrash: { keys: [], menu: 'library', typing: false, when: ['writing'] },
  newCollection: { keys: ['Mod+Alt+N'], menu: 'library', typing: true, when: ['writing'] },
  renameCollection: { keys: [], menu: 'library', typing: false, when: ['writing', 'collection'] },
  trashCollection: { keys: [], menu: 'library', typing: false, when: ['writing', 'collection'] },
  highlight: { keys: ['H'], menu: 'annotate', typing: false, when: ['writing', 'markable'] },
  highlightYellow: { keys: ['1'], menu: null, typing: false, when: ['writing', 'markable'] },
  highlightGreen: { keys: ['2'], menu: null, typing: false, when: ['writing', 'markable'] },
  highlightBlue: { keys: ['3'], menu: null, typing: false, when: ['writing', 'markable'] },
  highlightPink: { keys: ['4'], menu: null, typing: false, when: ['writing', 'markable'] },
  highlightPurple: { keys: ['5'], menu: null, typing: false, when: ['writing', 'markable'] },
  comment: { keys: ['M'], menu: 'annotate', typing: false, when: ['writing', 'markable'] },
  claim: { keys: ['C'], menu: 'annotate', typing: false, when: ['writing', 'markable'] },
  claimConfirmed: { keys: ['Shift+C'], menu: 'annotate', typing: false, when: ['writing', 'claimable'] },
  linkClaim: { keys: ['L'], menu: 'annotate', typing: false, when: ['writing', 'claimable'] },
  addEvidence: { keys: ['E'], menu: 'annotate', typing: false, when: ['writing', 'claim'] },
  claimInNote: { keys: ['Shift+N'], menu: 'annotate', typing: false, when: ['writing', 'claim'] },
  quoteInNote: { keys: ['N'], menu: 'annotate', typing: false, when: ['writing', 'passage'] },
  replaceInNote: { keys: ['Mod+H'], menu: 'edit', typing: true, when: ['writing', 'article'] },
  noteVersions: { keys: ['Mod+Alt+H'], menu: 'edit', typing: true, when: ['article'] },
  nextSentence: { keys: ['ArrowDown'], menu: null, typing: false, within: 'text', when: ['reading'] },
  previousSentence: { keys: ['ArrowUp'], menu: null, typing: false, within: 'text', when: ['reading'] },
  nextWord: { keys: ['ArrowRight'], menu: null, typing: false, within: 'text', when: ['reading'] },
  previousWord: { keys: ['ArrowLeft'], menu: null, typing: false, within: 'text', when: ['reading'] },
  extendSentence: {
    keys: ['Shift+ArrowDown'],
    menu: null,
    typing: false,
    within: 'cursor',
    when: ['reading'],
  },
  shrinkSentence: { keys: ['Shift+ArrowUp'], menu: null, typing: false, within: 'cursor', when: ['reading'] },
  extendWord: { keys: ['Shift+ArrowRight'], menu: null, typing: false, within: 'cursor', when: ['reading'] },
  shrinkWord: { keys: ['Shift+ArrowLeft'], menu: null, typing: false, within: 'cursor', when: ['reading'] },
  nextCard: { keys: ['J'], menu: null, typing: false, when: ['reading'] },
  previousCard: { keys: ['K'], menu: null, typing: false, when: ['reading'] },
  cardHere: { keys: ['O'], menu: null, typing: false, when: ['passage'] },
  selectCard: { keys: ['Space'], menu: null, typing: false, within: 'card', when: ['reading', 'card'] },
  selectToNextCard: {
    keys: ['Shift+ArrowDown'],
    menu: null,
    typing: false,
    within: 'card',
    when: ['reading', 'card'],
  },
  selectToPreviousCard: {
    keys: ['Shift+ArrowUp'],
    menu: null,
    typing: false,
    within: 'card',
    when: ['reading', 'card'],
  },
  selectAllCards: { keys: ['Mod+A'], menu: null, typing: false, within: 'card', when: ['reading'] },
  editCard: { keys: ['Enter'], menu: null, typing: false, when: ['writing', 'reading', 'card'] },
  trashCard: { keys: ['Delete'], menu: 'annotate', typing: false, when: ['writing', 'reading', 'card'] },
  escape: { keys: ['Escape'], menu: null, typing: true, when: [] },
  showArticle: { keys: ['Mod+1'], menu: 'view', typing: true, when: ['notebook'] },
  showArchive: { keys: ['Mod+2'], menu: 'view', typing: true, when: ['notebook'] },
  showTrash: { keys: ['Mod+3'], menu: 'view', typing: true, when: ['notebook'] },
  showCards: { keys: ['Mod+Shift+1'], menu: 'view', typing: true, when: ['article'] },
  showNote: { keys: ['Mod+Shift+2'], menu: 'view', typing: true, when: ['article'] },
  showDetails: { keys: ['Mod+Shift+3'], menu: 'view', typing: true, when: ['article'] },
  showLens: { keys: ['Mod+Shift+4'], menu: 'view', typing: true, when: ['article'] },
  lensMarks: { keys: ['Shift+L'], menu: 'view', typing: false, when: ['reading'] },
  nextSuggestion: { keys: ['S'], menu: null, typing: false, when: ['reading'] },
  previousSuggestion: { keys: ['Shift+S'], menu: null, typing: false, when: ['reading'] },
  acceptSuggestion: { keys: ['A'], menu: null, typing: false, when: ['writing', 'reading'] },
  dismissSuggestion: { keys: ['X'], menu: null, typing: false, when: ['reading'] },
  findEverywhere: { keys: ['Mod+Shift+F'], menu: 'edit', typing: true, when: ['notebook'] },
  search: { keys: ['/'], menu: 'view', typing: true, when: ['notebook'] },
  reviewVersion: { keys: ['V'], menu: 'view', typing: false, when: ['versions'] },
  nextChange: { keys: ['Alt+ArrowDown'], menu: null, typing: false, when: ['review'] },
  previousChange: { keys: ['Alt+ArrowUp'], menu: null, typing: false, when: ['review'] },
  placeHere: { keys: ['P'], menu: null, typing: false, when: ['writing', 'placing'] },
  nextTab: { keys: ['Mod+Tab', 'Mod+PageDown'], menu: 'view', typing: true, when: ['tabs'] },
  previousTab: { keys: ['Mod+Shift+Tab', 'Mod+PageUp'], menu: 'view', typing: true, when: ['tabs'] },
  closeTab: { keys: ['Mod+W'], menu: 'view', typing: true, when: ['tabs'] },
  reopenTab: { keys: ['Mod+Shift+T'], menu: 'view', typing: true, when: ['closedTab'] },
  readOther: { keys: ['W'], menu: 'view', typing: false, when: ['beside'] },
  closeBeside: { keys: ['Shift+W'], menu: 'view', typing: false, when: ['beside'] },
  focusMode: { keys: ['Mod+.'], menu: 'view', typing: true, when: ['notebook'] },
  zoomIn: { keys: ['Mod+Plus', 'Mod+='], menu: 'view', typing: true, when: ['zoom'] },
  zoomOut: { keys: ['Mod+-'], menu: 'view', typing: true, when: ['zoom'] },
  zoomReset: { keys: ['Mod+0'], menu: 'view', typing: true, when: ['zoom'] },
  nextPane: { keys: ['F6'], menu: 'view', typing: true, when: ['notebook'] },
  previousPane: { keys: ['Shift+F6'], menu: 'view', typing: true, when: ['notebook'] },
  back: { keys: ['Alt+ArrowLeft'], menu: 'view', typing: false, when: ['notebook'] },
  forward: { keys: ['Alt+ArrowRight'], menu: 'view', typing: false, when: ['notebook'] },
  tour: { keys: [], menu: 'help', typing: true, when: ['notebook'] },
  shortcuts: { keys: ['?'], menu: 'help', typing: false, when: [] },
  openLog: { keys: [], menu: 'help', typing: true, when: [] },
  about: { keys: [], menu: 'help', typing: true, when: [] },
} as const satisfies Record<string, Command>

export interface Command {
  readonly keys: readonly string[]
  readonly menu: 'file' | 'edit' | 'library' | 'annotate' | 'view' | 'help' | null
  /** Whether the key also works while a text field has the focus. */
  readonly typing: boolean
  /** The only place where the key means it: the text of an article, the cursor in it, or a card that has the focus itself. */
  readonly within?: 'text' | 'cursor' | 'card'
  /** What has to be so for the command to do something; the palette leaves out what would not. */
  readonly when: readonly Condition[]
}

/** What a command may need; `renderer/commands/available.ts` tells whether it is so. */
export type Condition =
  | 'notebook'
  /** An open notebook that this window may change. */
  | 'writing'
  | 'article'
  /** Articles are selected in the library, or one is open. */
  | 'articles'
  /** The library shows a collection. */
  | 'collection'
  /** An article is open and on screen. */
  | 'reading'
  | 'undo'
  | 'redo'
  /** Words of the newest version are selected, or a highlight's card is active. */
  | 'markable'
  /** Such words are selected, or a claim's card is active. */
  | 'claimable'
  /** Words are selected, or any card is active. */
  | 'passage'
  | 'card'
  | 'claim'
  /** The article has an earlier version. */
  | 'versions'
  | 'review'
  /** Several articles are open. */
  | 'tabs'
  | 'closedTab'
  /** Two articles are beside each other. */
  | 'beside'
  | 'placing'
  /** The window has a zoom of its own; that of a browser is the browser's. */
  | 'zoom'

export type CommandId = keyof typeof commands

/** What a command is called on screen. */
export function commandLabel(m: Messages, id: CommandId): string {
  return m[`command${id[0]?.toUpperCase()}${id.slice(1)}` as `command${Capitalize<CommandId>}`]
}
