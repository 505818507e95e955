const s = (n: number) => (n === 1 ? '' : 's')

/** The palettes: commands and articles by a few letters. */
export const palette = {
  paletteLabel: 'Find a command',
  paletteCommands: (count: number) => (count === 0 ? 'No such command now' : `${count} command${s(count)}`),
  quickOpenLabel: 'Open an article by title or publisher',
  quickOpenFound: (count: number) => (count === 0 ? 'No such article' : `${count} article${s(count)}`),
}
