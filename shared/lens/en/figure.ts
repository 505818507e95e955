import { figures } from '../figures.ts'
import type { Rule } from '../rule.ts'
import { wordSet } from '../words.ts'

/** Numbers, amounts and dates. */
export const figure: readonly Rule[] = figures({
  months: wordSet(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec',
  ),
  units: wordSet(`
    percent per cent point points million millions billion billions trillion thousand hundred dollars euros pounds yen meters metres kilometers
    kilometres miles feet inches acres hectares tons tonnes kilograms grams liters gallons degrees mph km hours minutes megawatts gigawatts %
    a.m p.m am pm
  `),
  approximate: wordSet(
    'about around nearly almost roughly over more than less fewer at least most up to some approximately an estimated',
  ),
  examples: ['Up to 14,000 soldiers came.', 'It began on May 3, 2024.', 'The index lost 1.3 percent.'],
  counterExamples: ['Two men left.', 'In May it rained.'],
})
