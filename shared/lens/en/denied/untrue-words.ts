import { testOf } from '../../frame.ts'
import { tokenAt, type Sentence } from '../../sentence.ts'
import { wordsOf } from '../../words.ts'
import { clauseEnd, clauseStart } from '../clause.ts'
import { adverbs, clauseWords, prepositions, stops } from '../words.ts'

/** What is called so is denied, whatever it is. */
const STRONG = `fictional fictitious imaginary mendacious baloney poppycock claptrap hooey drivel tripe bollocks codswallop hokum malarkey twaddle piffle bs bullshit
  cooked-up trumped-up untruth untruths falsehood falsehoods half-truths scaremongering fearmongering canard canards spurious concoctions false untrue baseless groundless unfounded bogus fabricated fabrication fabrications nonsense rubbish lie lies hoax fake fakes slanderous
  defamatory libelous libellous meritless made-up phony phoney misinformation disinformation propaganda smear smears slander forgery forgeries invention
  inventions unsubstantiated fiction tosh balderdash hogwash bunk garbage witch-hunt doctored photoshopped forged debunked`
/** These are opinions too: only a statement that is called so is denied. */
const WEAK = `fanciful fantastical outlandish far-fetched risible farcical senseless unsupported unjustified unwarranted unmerited
  disingenuous deceitful deceptive insane lunacy joke farce frivolous vexatious malicious libellous speculative contrived wrong inaccurate incorrect absurd ridiculous preposterous ludicrous laughable misleading mistaken myth speculation scurrilous erroneous
  electioneering uninformed manipulated witch rumor rumors rumour rumours gossip hearsay fantasy conjecture innuendo guesswork flawed exaggerated
  overblown overstated distorted distortion distortions one-sided altered staged provocation frame-up ploy stunt concoction exaggeration
  exaggerations motivated misrepresentation misrepresentations travesty sensationalist sensational sensationalised sensationalized irresponsible nonsensical hogwash outrageous scandalous`
/** What can be untrue. */
const STATEMENTS = `reporting finger-pointing mention claim claims inference inferences implication implications insinuation insinuations estimate estimates analysis study poll polls survey forecast forecasts data photograph photographs map certificate remarks report reports story stories allegation allegations accusation accusations rumour rumours rumor rumors video photo photos
  picture image clip footage quote letter document documents post posts news statement statements figure figures numbers account version
  assertion assertions suggestion suggestions narrative findings poster tweet tweets screenshot message messages theory theories memo email
  recording article articles headline transcript tape tapes pictures images clips quotes passage portrayal characterization characterisation comparison
  depiction ad emails lawsuit suit complaint case investigation inquiry charge charges speculation criticism link links idea notion conclusion conclusions information testimony coverage talk`
const POINTING = "that this it they none those these it's it’s that's that’s all everything what"

/** The words at which a denial of this kind is looked for. */
export const untrueWords = wordsOf(`${STRONG} ${WEAK}`)
export const isStrong = testOf(STRONG)
export const isStatement = testOf(STATEMENTS)
export const isPointing = testOf(POINTING)
/** Of these a sentence with nothing behind them is a denial: “That's absurd,” she said. */
const isDismissive = testOf(
  'joke frivolous farcical risible far-fetched outlandish senseless nonsensical absurd ridiculous preposterous ludicrous laughable inaccurate incorrect wrong misleading',
)
const isElsewhere = testOf(
  'court settlement counts indictment judge pretenses pretences start alarm way drawn',
)

/** Always a denial, or said with nothing behind it. */
export function isFinal(sentence: Sentence, at: number): boolean {
  const { lower } = tokenAt(sentence, at)
  const next = tokenAt(sentence, at + 1)
  return isStrong(lower) || (isDismissive(lower) && (next.kind === 'sign' || next.lower === 'what'))
}

/** “a false breakout”, “a wrong turn”: said of a thing that nobody has stated. */
export function isOfThing(sentence: Sentence, at: number): boolean {
  const next = tokenAt(sentence, at + 1)
  if (!ATTRIBUTES.test(tokenAt(sentence, at).lower) || next.kind !== 'word') return false
  // “fake social media news”
  const news = [2, 3].some((step) => tokenAt(sentence, at + step).lower === 'news')
  return !(
    news ||
    isStatement(next.lower) ||
    stops.has(next.lower) ||
    prepositions.has(next.lower) ||
    clauseWords.has(next.lower) ||
    adverbs.has(next.lower) ||
    /^(?:to|or|but|nor|he|she|they|it|we|news|math|maths|history|science|.*ly)$/u.test(next.lower)
  )
}

const ATTRIBUTES =
  /^(?:fictional|fictitious|imaginary|deceptive|malicious|speculative|unsupported|frivolous|spurious|outlandish|fanciful|insane|false|wrong|bogus|fake|mistaken|absurd|ridiculous|ludicrous)$/u

/** A court finds it, or it is another kind of false. */
export function hasElsewhere(sentence: Sentence, at: number): boolean {
  for (let other = clauseStart(sentence, at); other < clauseEnd(sentence, at); other++)
    if (isElsewhere(tokenAt(sentence, other).lower)) return true
  return false
}
