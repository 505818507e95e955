/** Words that negate, and those that say that something hardly works. */
export const NEGATIONS = `not n't cannot never no none neither nobody no-one nor can't couldn't couldn’t wasn't wasn’t weren't weren’t isn't isn’t aren't
  hasn't hasn’t haven't haven’t hadn't didn't didn’t doesn't doesn’t don't don’t won't wouldn't wouldn’t unable impossible difficult hard failed fails yet`

/** What is looked into: causes, motives, identities, and whether something is genuine. */
export const MATTERS = `cause causes motive motives circumstances origin origins identity identities whereabouts background authenticity
  reason reasons extent scale source perpetrator* culprit* responsible`

/** What begins an indirect question. */
export const QUESTIONS = 'what who whom whose why how when where whether if which'

/** Nouns for what is said, shown or proven. */
export const INFORMATION =
  'confirmation|corroboration|verification|evidence|proof|information|word|comment|comments|response|reply|reaction|statement|indication|indications|explanation|clue|clues|trace|sign|motive|details|clarity|data|figures|documentation|findings|answer|answers|denial'

/** The same in any place of the clause. */
export const NEWS = `confirmation corroboration verification evidence proof information statement explanation details figures numbers toll
  results data documents answers comment response reply`

/** Ways to ask somebody. */
export const ASKED = `request requests inquiry inquiries enquiry enquiries question questions email emails e-mail e-mails message messages call calls
  letter letters query queries comment`

/** Those who write about it or check it. */
export const CHECKERS = `newspaper reporters reporter journalists agency paper magazine network broadcaster outlet reuters times post guardian
  independently itself`
