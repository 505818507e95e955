import { near, tokenAt, type Sentence } from '../../sentence.ts'

const SAYS =
  /^(?:sa(?:id|ys?)|t(?:old|ells)|insist(?:s|ed)|stat(?:es|ed)|add(?:s|ed)|wr(?:ote|ites)|tweeted|maintain(?:s|ed)|argue[sd]|stress(?:es|ed)|assured?|claim(?:s|ed)?|testified|declared?s?|insisting|saying|asserting|telling|stating|assert(?:s|ed)|repl(?:ied|ies)|responded|show(?:s|ed)|found|finds|concluded)$/u

/** A verb of saying stands near, or a quotation in the words of somebody speaks for itself. */
export function isSaid(sentence: Sentence, at: number): boolean {
  const { quotation, lower } = tokenAt(sentence, at)
  if (quotation !== -1 && /^(?:i|we|no|never|nothing|it|this|that|there)$/u.test(lower)) return true
  return near(sentence, at, ({ lower }) => SAYS.test(lower))
}
