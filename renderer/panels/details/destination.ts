/** Where a link really leads: the host as the network knows it, or the address a mail goes to. Null when it may not be opened. */
export function destination(href: string): string | null {
  try {
    const url = new URL(href)
    if (url.protocol === 'mailto:') return url.pathname
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.host : null
  } catch {
    return null
  }
}
