/** What is looked into: causes, motives, identities, and whether something is genuine. */
export const MATTERS = `cause causes motive motives circumstances origin origins identity identities whereabouts background authenticity
  reason reasons extent scale source perpetrator* culprit* responsible`

/** What begins an indirect question. */
export const QUESTIONS = 'what who whom whose why how when where whether if which'

/** Nouns for what is said, shown or proven. */
export const INFORMATION =
  'confirmation|corroboration|verification|evidence|proof|information|word|comment|comments|response|reply|reaction|statement|announcement|indication|indications|explanation|clue|clues|motive|details|clarity|data|figures|documentation|findings|answer|answers|denial'

/** What else is given or not. */
export const FIGURES = 'figure|number|forecast|timetable|timeline|estimate|breakdown|date|reason|reasons'

/** The same in any place of the clause. */
export const NEWS = `confirmation corroboration verification evidence proof information statement explanation details figures numbers toll
  results data documents answers comment response reply`

/** Ways to ask somebody. */
export const ASKED = `request requests inquiry inquiries enquiry enquiries question questions email emails e-mail e-mails message messages call calls
  letter letters query queries comment`

/** Those who write about it or check it. */
export const CHECKERS = `newspaper reporters reporter journalists agency paper magazine network broadcaster outlet reuters times post guardian
  independently itself`

/** Those who are asked. */
export const OFFICES = `spokesman spokeswoman spokesperson officials company ministry office representatives representative firm lawyer lawyers embassy department
  club attorney attorneys campaign`
