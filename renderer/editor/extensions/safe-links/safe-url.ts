const allowed = new Set(['http:', 'https:', 'mailto:'])

/** True for a whole address of the web or of mail, the only ones a note links to. */
export function isSafeUrl(url: string): boolean {
  return URL.canParse(url) && allowed.has(new URL(url).protocol)
}

/** What a person typed as an address, with `https://` or `mailto:` put before it where it is missing; null when it is none. */
export function toSafeUrl(typed: string): string | null {
  const text = typed.trim()
  if (/\s/.test(text) || text === '') return null
  const candidates = [text, /^[^@/:]+@[^@/:]+$/.test(text) ? `mailto:${text}` : `https://${text}`]
  return candidates.find((url) => isSafeUrl(url) && (url === text || text.includes('.'))) ?? null
}
