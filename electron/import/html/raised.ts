const SHAPES = {
  sup: [
    '0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW',
    '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ',
  ],
  sub: ['0123456789+-−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'],
} as const

/** Between raised or lowered signs these stay as they are: they have no other shape. */
const BETWEEN = /[\s,.;:/*·–]/gu
const WORD = /[a-z]{2}/iu

/** Which of the two the whole of an element is that stands higher or lower: numbers, signs, a formula; null for words. */
export function scriptOf(name: 'sup' | 'sub', content: string): 'sup' | 'sub' | null {
  const [plain] = SHAPES[name]
  const signs = [...content.replace(BETWEEN, '')]
  return signs.length > 0 && !WORD.test(content) && signs.every((sign) => plain.includes(sign)) ? name : null
}

/** Its characters as those that stand there by themselves, so that 10<sup>6</sup> does not become 106. */
export function raised(text: string, script: 'sup' | 'sub' | null | undefined): string {
  if (!script) return text
  const [plain, shaped] = SHAPES[script]
  return text.replace(/[\da-z+\-−=()]/giu, (char) => shaped[plain.indexOf(char)] ?? char)
}
