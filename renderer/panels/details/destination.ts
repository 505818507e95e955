import { safeUrl } from '../../../shared/model/safe-url.ts'

/** Where a link really leads: the host as the network knows it, or the address a mail goes to. Null when it may not be opened. */
export function destination(href: string): string | null {
  const url = safeUrl(href)
  return url && (url.protocol === 'mailto:' ? url.pathname : url.host)
}
