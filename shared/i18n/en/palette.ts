const s = (n: number) => (n === 1 ? '' : 's')

const found = { articles: 'Articles', highlights: 'Highlights', claims: 'Claims', notes: 'Notes' }

/** Finding: commands and articles by a few letters, words in the open article. */
export const palette = {
  paletteLabel: 'Find a command',
  paletteCommands: (count: number) => (count === 0 ? 'No such command now' : `${count} command${s(count)}`),
  quickOpenLabel: 'Open an article by title or publisher',
  quickOpenFound: (count: number) => (count === 0 ? 'No such article' : `${count} article${s(count)}`),
  findLabel: 'Find in the article',
  findCount: (at: string, total: string) => `${at} of ${total}`,
  findNone: 'Nothing found',
  findClose: 'Close finding',
  everywhereLabel: 'Find in articles, highlights, claims and notes',
  everywhereHint: 'Words, "phrases" and -words to leave out',
  everywhereGroup: (kind: keyof typeof found, count: string) => `${found[kind]} ${count}`,
  everywhereFound: (count: number, shown: string) => (count === 0 ? 'Nothing found' : `${shown} found`),
  everywhereLooking: 'Looking…',
  everywhereClaimsLater: 'claims are still being read',
  everywhereProgress: (done: string, total: string) => `${done} of ${total} articles looked through`,
  everywhereUnreadable: (count: number, titles: string) => `${count} cannot be read: ${titles}`,
  shortcutChange: (name: string) => `Other keys for “${name}”`,
  shortcutPress: 'Press the new keys',
  shortcutTaken: (keys: string, other: string) => `${keys} is “${other}” so far.`,
  shortcutUse: 'Use it here',
  shortcutReset: (name: string) => `Reset the keys of “${name}”`,
  shortcutResetAll: 'Reset all keys',
  noticeNothingHere: 'Nothing is marked there.',
}
