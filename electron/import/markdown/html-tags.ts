import { STRIKE } from '../html/inline-style.ts'
import { raised, scriptOf } from '../html/raised.ts'

const ALT = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu

/** A tag's name, in lower case. */
export function nameOfTag(tag: string): string {
  return /^<\/?([a-z]+)\b/iu.exec(tag)?.[1]?.toLowerCase() ?? ''
}

/** What stands in the text for a tag that says something by itself: these words are taken back, these are quoted, these say what a picture shows. */
export function signOf(tag: string): string {
  const name = nameOfTag(tag)
  if (name === 'img') return ALT.exec(tag)?.slice(1).find(Boolean) ?? ''
  if (/^(?:del|s|strike)$/u.test(name)) return STRIKE
  return name === 'q' ? '"' : ''
}

/** What stands in a `sup` or a `sub`, as it is kept; as long as it was. */
export function scripted(name: 'sup' | 'sub', content: string): string {
  return raised(content, scriptOf(name, content))
}
