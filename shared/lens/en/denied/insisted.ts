import { phrases } from '../contractions.ts'

const SAY =
  'said|says|saying|responded|responds|replied|countered|argued|insists|insisted|insisting|maintains|maintained'

/** “insists he never left”, “said it acted within the law”, “swore he knew nothing”: the accused stand by their own word. */
export const insisted = phrases({
  name: 'insisted',
  class: 'denied',
  patterns: [
    '<Cap> never called|said|instructed|told|promised|ordered|asked|received|paid|threatened|authorised|authorized|approved|offered',
    'according to him|her|them|it|officials|police , no <word>? <word>? <word>? has|have|was|were|had',
    'insist|insists|insisted|maintain|maintains|maintained …… there has|had|have|is|was|were been? no|never',
    'said|says|told|tweeted|wrote|insisted|stressed …… never tried|took|received|paid|spoke|offered|touched|did|discussed|met|dated|employed|hired|represented|kissed|cheated|stole|lied|hit|knew|used|threatened|harassed|assaulted|signed|ordered|sold|bought|visited|slept|promised|asked|sent|saw|went|entered|left|agreed|intended|meant|wrote',
    'claiming|insisting|maintaining “|" <word>? <word>? <word>? have|has|are|is|was|were|did|do not|never',
    'insist|insists|insisted …… is|are|was|were|has|have|had|did|does|do not|never',
    'said|says|insist|insists|insisted|maintain|maintains|maintained …… acted|behaved|operated|operates lawfully|legally|properly|appropriately|correctly|within',
    'said|says|insist|insists|insisted|maintain|maintains|maintained …… followed|obeyed|observed|respected <word>? <word>? rules|rule|law|laws|procedures|procedure|protocol|guidelines',
    'far from *ing , he|she|they|it said|says',
    'protested|protests|protesting|proclaimed|proclaims … innocence',
    'swore|swears|insisted|insists|maintained|maintains … had|has|have|was|were|did|do|does|is|are never|not|no',
    'swore|swears|insisted|insists|maintained|maintains that? he|she|it|they|we|i never',
    "swore|swears|insisted|insists|maintained|maintains … didn't|didn’t|wasn't|wasn’t|isn't|isn’t|hasn't|hasn’t|haven't|doesn't|doesn’t|don't|don’t|weren't|aren't|hadn't|hadn’t",
    'insist|insists|insisted|maintain|maintains|maintained no|nobody|nothing|none|neither <word>',
    'maintain|maintains|maintained|insist|insists|insisted he|she|they|it|i|we is|are|was|were|am innocent|blameless',
    'said|says …… was|were|is|are lawful|legal|proper|appropriate|justified',
    'insist|insists|insisted …… never *ed',
    'said|says|contends|contended|insisted|testified|claimed|claims …… he|she|they|it did|had|does not know|known about|of',
    'say|says|said|saying|insist|insists|insisted …… within the? <word>? rules|law|guidelines',
    'never …… insisted|insists|swore|protested|maintains|maintained',
    'maintains|maintained|insists|insisted … innocence|innocent',
    'say|says|said|maintain|maintains|maintained|insist|insists|insisted … is|are|was|were innocent',
    `${SAY} …… nothing wrong`,
    `${SAY} …… no <word>? knowledge|role|part|involvement|connection|link|links of|in|or|regarding|about|with|to`,
    `${SAY} …… knew|knows|know nothing about|of`,
    'claims|claimed|claiming|professed no knowledge|memory|recollection|involvement|role',
  ],
  not: ['never forget|before|again|said|told|says', 'never <word> so|such|much|more|as'],
  unless: (sentence, { from, to }) => {
    const first = sentence.tokens[from]?.lower
    return (
      first === 'never' &&
      !sentence.tokens.slice(from, to).some(({ quotation, text }) => quotation !== -1 || text === ',')
    )
  },
  examples: [
    'She said she knew nothing about the payment.',
    'He swore he had never taken drugs.',
    'The school insists no rules were broken.',
    'The publicist issued a statement claiming “the pair have not separated”.',
    'The MP said the claim was within the rules.',
    'She said she did not know about the payment.',
    'The mayor insists that there has been no sale of land.',
    'The agent insists the striker, 24, is not for sale.',
  ],
  counterExamples: [
    'She never forgot what he said.',
    'He vowed he would not wear it.',
    '"I will never eat them again," he said.',
  ],
})
