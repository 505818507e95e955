import { readUrl } from './read-url.ts'

const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/** A whole address of the web or of mail: the only ones anything of ours links to. Null for all others. */
export function safeUrl(address: string): URL | null {
  const url = readUrl(address)
  return url && schemes.has(url.protocol) ? url : null
}
