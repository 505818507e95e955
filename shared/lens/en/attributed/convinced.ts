import { phrases } from '../../pattern.ts'
import { subjectOf } from '../subject.ts'

const IS = 'is|are|was|were|remains|remained'

/** “is confident that …”, “is up in arms over …”: what somebody holds. */
export const confident = phrases({
  name: 'convinced',
  class: 'attributed',
  patterns: [
    `${IS} <word>? confident|convinced|adamant|optimistic|hopeful|certain|sure|sceptical|skeptical|worried|concerned|afraid that|it|he|she|they|the|of|about|its|their`,
    `${IS} up in arms`,
    'took|takes to <word> to',
    'went|goes on to state|say|add|explain|argue|claim|describe|note|insist',
    `${IS} of the opinion|view`,
    'made|makes|make it clear that',
  ],
  complete(sentence, cue) {
    const speaker = subjectOf(sentence, cue.from)
    return speaker && !/^(?:it|there)$/u.test(sentence.tokens[speaker.from]?.lower ?? '')
      ? { cue: { from: cue.from, to: cue.to - 1 }, speaker }
      : null
  },
  examples: [
    'The club is confident it will get its licence.',
    'The minister was adamant that the plan would work.',
    'She made it clear that she would stay.',
  ],
  counterExamples: ['It is certain that it rained.', 'The room is worried.'],
})
