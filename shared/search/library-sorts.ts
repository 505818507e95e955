/** By what the library can be sorted, and whether that begins with the highest or newest. */
export const librarySorts = {
  added: true,
  opened: true,
  published: true,
  title: false,
  publisher: false,
  unconfirmed: true,
} as const

export type LibrarySort = keyof typeof librarySorts
