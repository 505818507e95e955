const PROTOCOLS = new Set(['http:', 'https:', 'mailto:'])

/** The address as the system may be asked to open it; null for anything but web and mail, relative addresses included. */
export function safeHref(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null
  const parsed = new URL(url)
  return PROTOCOLS.has(parsed.protocol) ? parsed.href : null
}
