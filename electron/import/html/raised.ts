const SHAPES = {
  sup: ['0123456789+-−', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'],
  sub: ['0123456789+-−', '₀₁₂₃₄₅₆₇₈₉₊₋₋'],
} as const

/** Numbers that stand higher or lower as characters that do, so that 10<sup>6</sup> does not become 106. */
export function raised(text: string, script: 'sup' | 'sub' | undefined): string {
  if (script === undefined || !/^\s*[\d+\-−]+\s*$/u.test(text)) return text
  const [plain, shaped] = SHAPES[script]
  return text.replace(/[\d+\-−]/gu, (char) => shaped[plain.indexOf(char)] ?? char)
}
