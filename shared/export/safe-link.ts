import { safeUrl } from '../model/safe-url.ts'

/** What reads the same everywhere: neither blanks nor signs that nobody sees, which browsers drop or encode. */
const plain = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}\p{Cf}]+$/iu

/** The address a report may link to, as it was given where that is plain; null for what is none (`safeUrl`). */
export function safeLink(address: string | undefined): string | null {
  const url = safeUrl(address ?? '')
  return url && (plain.test(address ?? '') ? (address ?? '') : url.href)
}
