import { safeUrl } from '../../../../shared/model/safe-url.ts'

/** What a person typed as an address, with `https://` or `mailto:` put before it where it is missing; null when it is none. */
export function toSafeUrl(typed: string): string | null {
  const text = typed.trim()
  if (/\s/.test(text) || text === '') return null
  const candidates = [text, /^[^@/:]+@[^@/:]+$/.test(text) ? `mailto:${text}` : `https://${text}`]
  return candidates.find((url) => safeUrl(url) && (url === text || text.includes('.'))) ?? null
}
