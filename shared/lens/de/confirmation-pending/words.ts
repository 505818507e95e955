/** Words that negate, and those that say that something hardly works. */
export const NEGATIONS = `nicht nichts nie niemals niemand niemandem niemanden kein keine keinen keinem keiner keines keinerlei weder
  kaum schwer schwerlich`

/** What begins an indirect question. */
export const QUESTIONS = `ob wer wem wen wessen wie wann warum weshalb wieso wo woher wohin worum was welche welcher welches welchem welchen
  inwieweit inwiefern wovon womit`

/** What is looked into: causes, motives, identities, and whether something is genuine. */
export const MATTERS = `*ursache *ursachen *motiv *motive *hergang *hergangs hintergrund hintergründe hintergründen umstände umständen
  *identität *herkunft *zusammenhang grund gründe gründen *verbleib *echtheit *authentizität *wahrheitsgehalt *ausmaß *todeszeitpunkt
  *täterschaft *verantwortliche* *drahtzieher`

/** Nouns for what is said, shown or proven, as they stand after “kein”. */
export const INFORMATION =
  'information|bestätigung|bestätigungen|stellungnahme|stellungnahmen|kommentar|kommentare|erkenntnisse|erkenntnissen|informationen|angaben|auskunft|auskünfte|hinweise|anhaltspunkte|belege|beweise|nachweis|nachweise|indizien|anzeichen|details|einzelheiten|lebenszeichen|reaktion|reaktionen|antwort|antworten|rückmeldung|spur|spuren|klarheit|gewissheit|aufschluss|bekennerschreiben|opferzahlen|täterbeschreibung|personenbeschreibung|aussage|aussagen'

/** The same as the subject of a verb, in compounds too. */
export const NEWS = `*bestätigung *bestätigungen *stellungnahme *stellungnahmen *angaben *erkenntnisse *informationen *zahlen *bilanz
  *nachweis *nachweise *beweis *beweise *beweisen *beleg *belege *belegen hinweise anhaltspunkte details einzelheiten näheres genaueres *reaktion *antwort
  erklärung mitteilung rückmeldung auskunft *bekennerschreiben`

/** Ways to ask somebody, and the words for “so far” that go with having heard nothing. */
export const ASKED = `*anfrage *anfragen *nachfrage *nachfragen *rückfrage *rückfragen bitte bitten frage fragen *anruf *anrufe *mail *mails
  *anrufversuche *fragenkatalog *brief *schreiben *stellungnahme *stellungnahmen *vorwurf *vorwürfe *bericht *berichte zunächst bisher
  bislang vorerst telefonisch`
