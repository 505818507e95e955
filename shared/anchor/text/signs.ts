interface Sign {
  kind: string
  length: number
}

const SIGNS = /\s+|[\p{Default_Ignorable_Code_Point}\p{Cf}]+|,,|''|``|<<|>>|\.{3}|-{2,3}|./gsu
const BLANK = /^\s/u
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]/u
const QUOTE_MARK = /^(?:["'`´‘’‚‛“”„‟‹›«»″「」『』]|,,|''|``|<<|>>)$/u
const DASH = /^(?:-{1,3}|[‐‑‒–—―−])$/u

const MARKS = '"\'`´‘’‚‛“”„‟‹›«»″「」『』()[]{}'
const STOP = /^(?:[.!?…]|\.{3})$/u

/** True when a sign is a quote mark or a bracket. */
export function isMark(sign: string | undefined): boolean {
  return sign !== undefined && sign !== '' && MARKS.includes(sign)
}

/**
 * The signs of what stands between two words, with one kind for all quote marks, for all dashes, for all that ends a sentence, for all
 * white space and for all that is invisible.
 */
function signsIn(gap: string): Sign[] {
  return Array.from(gap.matchAll(SIGNS), ([sign]) => ({ kind: kindOf(sign), length: sign.length }))
}

function kindOf(sign: string): string {
  if (BLANK.test(sign)) return ' '
  if (INVISIBLE.test(sign)) return ''
  if (QUOTE_MARK.test(sign)) return '"'
  if (DASH.test(sign)) return '-'
  return STOP.test(sign) ? '.' : sign
}

/**
 * How far the signs of `own` go on in `gap`, both read forwards or both backwards, in UTF-16 units: whatever they look like now;
 * white space, quote marks and brackets may have come between them, and any of them be gone.
 */
export function reachOf(own: string, gap: string, reading: 'forwards' | 'backwards'): number {
  if (own === '' || gap === '') return 0
  const there = inOrder(signsIn(gap), reading)
  let used = 0
  for (const { kind } of inOrder(signsIn(own), reading)) {
    let next = used
    while (there[next]?.kind !== kind && mayComeBetween(there[next])) next++
    if (there[next]?.kind === kind) used = next + 1
  }
  return there.slice(0, used).reduce((sum, { length }) => sum + length, 0)
}

const mayComeBetween = (sign: Sign | undefined) =>
  sign !== undefined && (/^\s?$/u.test(sign.kind) || isMark(sign.kind))

const inOrder = (signs: Sign[], reading: 'forwards' | 'backwards') =>
  reading === 'forwards' ? signs : signs.toReversed()
