const s = (n: number) => (n === 1 ? '' : 's')

type Outcome = 'kept' | 'same' | 'failed' | 'cancelled'

/** The window around the article: library, archive, trash, dialogs, top bar, banners. */
export const shell = {
  quoted: (text: string) => `“${text}”`,

  bringInTitle: 'Bring in an article',
  bringInPaste: 'Paste the text of an article',
  bringInChoose: 'Choose files…',
  bringInDropHint: 'or drop text, Markdown, web pages, PDF, Word files and EPUB anywhere in the window',
  bringInRich: 'Formatting, links and pictures come along.',
  bringInPlain: 'Only the words',
  bringInWholePage: 'Take in the whole page, not only the article',
  bringInNext: 'Next',
  bringInBack: 'Back',
  bringInKeep: 'Add to the notebook',
  bringInReading: (file: string) => (file === '' ? 'Reading…' : `Reading ${file}…`),
  bringInSame: (title: string) => `Already in the notebook as “${title}”`,
  bringInOpenSame: 'Open it',
  bringInComments: (kept: number, leftOut: number) =>
    [
      kept > 0 && `${kept} comment${s(kept)} will be highlight${s(kept)}`,
      leftOut > 0 && `${leftOut} comment${s(leftOut)} on nothing in the text`,
    ]
      .filter(Boolean)
      .join(', '),
  bringInLeave: 'What you pasted or typed here is not in the notebook yet.',
  bringInStay: 'Keep working on it',
  bringInDiscard: 'Close and discard',
  bringInDone: 'Done',
  bringInStop: 'Cancel',
  intakeTitle: 'Bring in files',
  intakeList: 'Files',
  intakeProgress: (done: number, all: number) => `${done} of ${all} file${s(all)} done`,
  intakeSummary: ({ kept, same, failed, cancelled }: Readonly<Record<Outcome, number>>) =>
    [
      `${kept} article${s(kept)} added`,
      ...(same > 0 ? [`${same} already there`] : []),
      ...(failed > 0 ? [`${failed} failed`] : []),
      ...(cancelled > 0 ? [`${cancelled} cancelled`] : []),
    ].join(', '),
  intakeLeftOut: (count: number) =>
    count === 1
      ? 'One hidden or other file in the folder is no article and was left out.'
      : `${count} hidden or other files in the folder are no articles and were left out.`,
  intakeNothing: (leftOut: number) =>
    leftOut === 0
      ? 'There is no file in it.'
      : `None of the ${leftOut} file${s(leftOut)} in it is an article.`,
  intakeCancel: 'Cancel the rest',
  intakeRetry: 'Try the failed ones again',
  intakeBackground: 'Go on in the background',
  intakeRunning: (done: number, all: number) => `Bringing in: ${done} of ${all}`,
  intakeFailed: (count: number) => `${count} file${s(count)} not brought in`,
  intakeShow: 'Show',
  fileWaiting: 'waiting',
  fileReading: (percent: number | null) => (percent === null ? 'reading…' : `reading, ${percent} %`),
  fileKeeping: 'being added…',
  fileKept: (title: string) => `added as “${title}”`,
  fileVersion: (title: string) => `newer version of “${title}”`,
  fileCancelled: 'cancelled',
  filePasted: 'pasted',
  fileCancel: (name: string) => `Cancel “${name}”`,
  fileRetry: (name: string) => `Try “${name}” again`,
  fileKeepAgain: 'Add all the same',
  dropHere: 'Drop to bring in',
  metaTitle: 'Title',
  metaTitleMissing: 'An article needs a title',
  metaAuthors: 'Authors',
  metaAuthorsHint: 'Separated by commas, or by semicolons',
  metaPublisher: 'Publisher',
  metaUrl: 'Address (URL)',
  metaPublished: 'Published',
  metaPublishedHint: 'A year, or a date such as 2025-07-13',
  metaLanguage: 'Language',
  metaLanguageHint: 'Such as en or de',
  characters: (count: string) => `${count} characters`,

  detailsNone: 'No article is open',
  captureSaved: 'Saved, as the file says',
  captureHow: 'How',
  captureSize: 'Size',
  captureBytesSum: 'SHA-256, file',
  captureTextSum: 'SHA-256, text',
  copied: 'Copied',
  copyFailed: 'The system refused to copy. Select the text and copy it by hand.',
  copySum: (name: string) => `Copy ${name}`,
  linkTitle: 'Open a link?',
  linkOpenDialog: 'Open the address…',
  linkLeadsTo: 'The link leads out of Beleg, to:',
  linkLeadsToCopy: 'This window opens no links itself. Copy the address; it leads to:',
  linkUnsafe: 'This is no web or mail address. It is shown here and will not be opened.',
  linkOpen: 'Open in the browser',
  linkCopy: 'Copy the address',

  dialogClose: 'Close',
  noticesLabel: 'Notices',
  noticeDismiss: 'Dismiss',

  handOverTitle: 'Report',
  handOverFormat: 'Format',
  handOverLanguage: 'Language of the report',
  handOverArticles: 'Articles',
  handOverClaims: 'Claims',
  handOverHighlights: 'Highlights',
  handOverNotes: 'Notes',
  handOverImages: 'Pictures',
  handOverIncluded: 'included',
  handOverLeftOut: 'left out',
  handOverAlone:
    'One file that needs nothing else: text, highlights, claims by status, note, and where all of it comes from.',
  handOverSave: 'Save the report',
  handOverSaved: (file: string) => `Report handed over for saving: ${file}`,

  libraryTitle: 'Library',
  libraryArticles: (count: number) => `${count} article${s(count)}`,
  libraryFilter: 'Filter articles',
  libraryEmpty: 'No articles yet',
  libraryEmptyHint: 'Drop a file into the window, paste a text, or choose one.',
  libraryNoMatch: 'No article fits',
  rowMenu: (title: string) => `More for “${title}”`,
  rowDetails: 'Details',
  rowTrash: 'Move to the trash',
  libraryTrashed: (title: string) => `“${title}” is in the trash. Its claims stay in the archive.`,
  tagRemove: (tag: string) => `Remove the tag “${tag}”`,

  linkLost: 'The program behind this window does not answer. What you see stays; reconnecting…',
  linkRefused:
    'This window is no longer connected. Start Beleg again and open the address it shows; copy here first what is not saved.',

  notebookLabel: 'Notebook',
  notebookName: 'Name of the new notebook',
  notebookCreate: 'Make it',
  notebookChoose: 'Open another folder…',
  notebookReveal: 'Show the folder',
  notebookNewOrOther: 'New or other notebook…',
  notebookOpenNow: 'open now',
  notebookMissing: (folder: string) => `no longer at ${folder}`,
  notebookForget: (name: string) => `Take “${name}” off this list`,
  notebooksTitle: 'Notebooks',
  notebooksRecent: 'Recent notebooks',
  notebooksNew: 'New notebook',
  notebooksNone: 'No notebook was opened here before.',

  outsideChange: (file: string, kept: string | null) =>
    kept === null
      ? `${file} was changed by another program. The changes were taken in.`
      : `${file} was changed by another program. What did not fit together is kept as ${kept}.`,
  paneFailed: 'This cannot be shown',
  paneFailedHint: 'Nothing was changed on disk, and the rest of the window can be used.',
  paneLibraryHide: 'Hide the library',
  paneLibraryShow: 'Show the library',
  paneLibraryWidth: 'Width of the library',
  paneCardsHide: 'Hide the cards',
  paneCardsShow: 'Show the cards',
  paneCardsWidth: 'Width of the cards',

  problemsTitle: (count: number) =>
    count === 1 ? 'One file of this notebook needs you' : `${count} files of this notebook need you`,
  problemDamaged: 'is damaged. It was left as it is; nothing is written to it.',
  problemUnreadable: 'cannot be read.',
  problemNewerVersion:
    'was written by a newer version of Beleg. It was left as it is; update Beleg to open it.',
  problemConflictCopy:
    'is a second version, made by a program that synchronises folders. Beleg uses the other one; compare them and delete this one when you are done.',
  problemRecover: (when: string, size: string) => `Restore the version of ${when} (${size})`,
  problemRecovered: (file: string) => `${file} was restored. The damaged file is kept beside it.`,

  readOnlyBadge: 'Read only',
  readOnlyHolder: (program: string, host: string, since: string) =>
    `Open for writing in ${program} on ${host}, since ${since}. Close it there to write here.`,
  readOnlyUnwritable: (reason: string) =>
    `Nothing can be written where this notebook is, so it can only be read: ${reason}`,
  programDesktop: 'the desktop program',
  programLoopback: 'a browser window',
  programCli: 'the command line',

  saveSaving: 'Saving…',
  saveProgress: (done: string, total: string) => `Saving ${done} of ${total}…`,
  saveSaved: (time: string) => `Saved ${time}`,
  saveNothing: 'All saved',
  saveFailed: 'Not saved.',
  saveRetry: 'Try again',
  searchLabel: 'Search all claims',

  settingsTitle: 'Settings',
  settingTheme: 'Appearance',
  settingLanguage: 'Language',
  settingsVersion: (version: string) => `Beleg ${version}`,
  themeSystem: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  languageSystem: 'As the system',
  shortcutsTitle: 'Keyboard shortcuts',

  startTitle: 'Open a notebook',
  startRecover: 'Restore the newest good version',

  trashTitle: 'Trash',
  trashHint: 'Nothing here is lost. What you restore goes back to where it was.',
  trashEmpty: 'The trash is empty',
  trashRestore: 'Restore',
  trashRestored: 'Restored',
  kindArticle: 'Article',
  kindHighlight: 'Highlight',
  kindClaim: 'Claim',
  kindEvidence: 'Evidence',
  kindAppearance: 'Passage of a claim',
}
