/** The formats a report can have. A further one is an entry here and a renderer in the registry. */
export const formats = {
  html: { extension: 'html', mime: 'text/html' },
  md: { extension: 'md', mime: 'text/markdown' },
} as const

export type FormatId = keyof typeof formats
