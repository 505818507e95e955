const KEPT = 'beleg-key'

/**
 * The key every request carries. A fresh window exchanges the one-time token in its address for it, a reloaded one
 * still has it; null when it has neither. The token leaves the address at once, so that it is in no history.
 */
export async function loopbackKey(): Promise<string | null> {
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  if (token === null) return sessionStorage.getItem(KEPT)
  history.replaceState(null, '', location.pathname)
  try {
    const answer = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    })
    if (!answer.ok) return sessionStorage.getItem(KEPT)
    const { key } = (await answer.json()) as { key: string }
    sessionStorage.setItem(KEPT, key)
    return key
  } catch {
    return null
  }
}
