/** An address as browsers read it, from the one at `base` where that is given; null for what is none. */
export function readUrl(address: string, base?: string): URL | null {
  try {
    // Not asked before: `URL.canParse` of Node 20 knows no host with an umlaut any more once it has been called some thousand times.
    return new URL(address, base)
  } catch {
    return null
  }
}
