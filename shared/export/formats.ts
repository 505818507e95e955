/** The formats a report can have; `images` says whether pictures can be part of one. A further one is an entry here and a renderer in the registry. */
export const formats = {
  html: { extension: 'html', mime: 'text/html', images: true },
  md: { extension: 'md', mime: 'text/markdown', images: false },
} as const

export type FormatId = keyof typeof formats
