const SHAPES = {
  sup: ['0123456789+-−abcdefghijklmnoprstuvwxyz', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'],
  sub: ['0123456789+-−', '₀₁₂₃₄₅₆₇₈₉₊₋₋'],
} as const

/** Which of the two the whole of an element is that stands higher or lower: a number, or a letter that is a sign; null for words. */
export function scriptOf(name: 'sup' | 'sub', content: string): 'sup' | 'sub' | null {
  const text = content.trim()
  return /^[\d+\-−]+$/u.test(text) || (name === 'sup' && /^[a-pr-z]$/u.test(text)) ? name : null
}

/** Its characters as those that stand there by themselves, so that 10<sup>6</sup> does not become 106. */
export function raised(text: string, script: 'sup' | 'sub' | null | undefined): string {
  if (!script) return text
  const [plain, shaped] = SHAPES[script]
  return text.replace(/[\da-z+\-−]/gu, (char) => shaped[plain.indexOf(char)] ?? char)
}
