import { hasWord, testOf } from '../../frame.ts'
import { tokenAt, type Range, type Sentence } from '../../sentence.ts'

/** What is called so has been told, and is denied. */
const STRONG = `unwahrheit unwahrheiten halbwahrheit halbwahrheiten erlogene erlogenen diffamierung diffamierend falschaussage unwahr haltlos erfunden erlogen
  gelogen fabriziert lüge lügen lügenmärchen lügengeschichte falschmeldung falschmeldungen falschinformation falschinformationen
  falschbehauptung falschbehauptungen fake fakes fake-news gefälschten gefälschte gefälscht desinformation desinformationen
  feindpropaganda kriegspropaganda verleumdung verleumdungen unterstellung unterstellungen hirngespinst hirngespinste räuberpistole kaffeesatzleserei
  schmutzkampagne frei-erfunden substanzlos gegenstandslos`
/** A plan or a sum can be called so too: only a statement that is called so is denied. */
const WEAK = `abstrus abstruse abstrusen absurdität hirnrissig haarsträubend irrsinn schmarrn kokolores bullshit verzerrt verzerrung böswillig unglaubwürdig
  unglaubhaft übertrieben aufgebauscht panikmache konstrukt verwechslung irreführend irreführende inkorrekt unkorrekt missverständnis lachhaft
  hanebüchen aberwitzig wahnwitzig infam ungeheuerlich unerhört ehrenrührig spekulation spekulationen gerücht falsch schwindel werbegag unrichtig unzutreffend absurd absurde absurden
  abwegig abwegige grotesk groteske lächerlich lächerliche lächerlichen unbegründet unhaltbar konstruiert unsinn unfug blödsinn quatsch
  humbug nonsens mumpitz schwachsinn erfindung erfindungen mythos märchen ente propaganda stimmungsmache fantasie fantasien wahlkampfgetöse
  hetze kampagne fälschung fälschungen hexenjagd manipulation montage manipuliert`
/** What can be untrue. */
export const STATEMENTS = `*behauptung *behauptungen *meldung *meldungen *bericht *berichte *berichterstattung *nachricht *nachrichten *gerücht *gerüchte *vorwurf *vorwürfe
  *darstellung *darstellungen *anschuldigung *anschuldigungen *aussage *aussagen *zitat *brief *schreiben *dokument *dokumente *foto *video
  *aufnahme *aufnahmen *bild *bilder *geschichte *geschichten *angaben *post *information *informationen *vorwürfen *these *thesen *spekulation
  *spekulationen *beweise *unterlagen *verdacht *verdächtigungen *unterstellung *unterstellungen *theorie *theorien`
/** Who can be said to have told untruths of somebody. */
export const REPORTERS = `*zeitung *blatt *sender *magazin *medien *presse *journalist* *autor* *redaktion *verlag *reporter* *bericht *artikel *beitrag zeuge zeugin
  zeugen kläger klägerin *portal`

/** Who calls it so speaks for an accused. */
const LAWYERS = 'verteidigung *verteidiger *verteidigerin'

export const FALSE = `${STRONG} ${WEAK}`
const isWeak = testOf(WEAK)
const isFalseWord = testOf(FALSE)

/** “Das ist nicht falsch”. */
export function notFalse(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++)
    if (isFalseWord(tokenAt(sentence, at).lower) && tokenAt(sentence, at - 1).lower === 'nicht') return true
  return false
}

/** How far around a word for the untrue the statement is looked for that is called so. */
const FAR = 16

/** “nannte den Plan absurd”: an opinion, as long as neither a statement nor a pronoun for one is called so. */
export function isOpinion(sentence: Sentence, { from, to }: Range): boolean {
  let weak = false
  for (let at = from; at < to; at++) {
    const { lower } = tokenAt(sentence, at)
    if (!isFalseWord(lower)) continue
    if (!isWeak(lower)) return false
    weak = true
  }
  if (!weak) return false
  if (hasWord(sentence, { from: Math.max(0, from - FAR), to: to + FAR }, `${STATEMENTS} ${LAWYERS}`))
    return false
  for (let at = Math.max(0, from - 4); at < to + 2; at++) if (isPointing(sentence, at)) return false
  return true
}

/** “das sei …”, “nannte sie absurd”, and no article or speaker. */
function isPointing(sentence: Sentence, at: number): boolean {
  const { lower } = tokenAt(sentence, at)
  if (!/^(?:das|dies|es|alles|diese|sie)$/u.test(lower)) return false
  const [next, after] = [1, 2].map((step) => tokenAt(sentence, at + step))
  if (lower === 'sie' && !isWeak(next?.lower ?? '') && !/^(?:seien|sind|als)$/u.test(next?.lower ?? ''))
    return false
  // “weil es Unsinn ist”
  if (isFalseWord(next?.lower ?? '')) return true
  return !next?.capital && !(after?.capital && /(?:e|en|er|es)$/u.test(next?.lower ?? ''))
}
