import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Who may use the server: a one-time token opens a window, a cookie and a key keep it open across reloads. */
export interface Access {
  /** A fresh token for one more window, in place of one that was not used: that may stand where others read it. */
  invite(): string
  /** Exchanges a token, once. `key` goes into the `x-beleg-key` header of every later request; null refuses. */
  enter(token: unknown): { cookie: string; key: string } | null
  allows(request: IncomingMessage, key: string | undefined): boolean
}

const secret = () => randomBytes(32).toString('base64url')
const same = (a: string, b: string) => timingSafeEqual(digest(a), digest(b))
const digest = (text: string) => createHash('sha256').update(text).digest()

/** Cookies do not tell ports apart, so the name does. A window needs both cookie and key: another tab has only the first. */
export function makeAccess(port: number): Access {
  const name = `beleg-${port}`
  let invited: string | null = null
  const cookie = secret()
  const keys = new Set<string>()
  return {
    invite() {
      invited = secret()
      return invited
    },
    enter(token) {
      if (typeof token !== 'string' || invited === null || !same(token, invited)) return null
      invited = null
      const key = secret()
      keys.add(key)
      return { cookie: `${name}=${cookie}; HttpOnly; SameSite=Strict; Path=/`, key }
    },
    allows(request, key) {
      const sent = (request.headers.cookie ?? '').split('; ').find((pair) => pair.startsWith(`${name}=`))
      if (!sent || !key) return false
      return same(sent.slice(name.length + 1), cookie) && [...keys].some((known) => same(known, key))
    },
  }
}
