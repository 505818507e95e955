const s = (n: number) => (n === 1 ? '' : 's')

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
}
