import { phrases } from '../../pattern.ts'

const REPORTS =
  `schreiben|brief|foto|video|zitat|dokument|mail|vermutung|vermutungen|theorie|befürchtung|befürchtungen|annahme|nachricht|nachrichten|bericht|berichte|meldung|meldungen|gerücht|gerüchte|behauptung|behauptungen|vorwurf|vorwürfe|darstellung|darstellungen
  |angabe|angaben|spekulation|spekulationen|verdacht|anschuldigung|anschuldigungen|aussage|aussagen`.replaceAll(
    /\s+/g,
    '',
  )
const IS = 'ist|sind|sei|seien|war|waren|wäre'
const UNTRUE =
  `erfunden|erlogen|gelogen|unwahr|unsinn|quatsch|blödsinn|humbug|schwachsinn|haltlos|unzutreffend|gegenstandslos|falsch|unbegründet
  |unsinnig|erstunken|fälschung|fälschungen|fake|montage|falschmeldung`.replaceAll(/\s+/g, '')
/** What only strong words make untrue, where a whole clause is the subject: “Dass gespart wird, ist falsch” is a view. */
const PLAIN = 'erfunden|erlogen|gelogen|unwahr|unsinn|quatsch|blödsinn|humbug|schwachsinn'

/** “Dass er ging, ist frei erfunden”, “Berichte, wonach es brannte, trafen nicht zu”: a whole clause is called untrue. */
export const toldUntrue = phrases({
  name: 'told-untrue',
  class: 'denied',
  patterns: [
    `dass …… , ${IS} ${PLAIN}`,
    `dass …… , ${IS} <word> ${PLAIN}`,
    `dass …… , ${IS} <word> <word> ${PLAIN}`,
    'dass …… , stimme|stimmt|stimmten so|aber|jedoch|einfach|schlicht|allerdings? nicht',
    'dass …… , trifft|treffe so|aber|jedoch|allerdings? nicht zu',
    'dass …… , entspreche|entspricht nicht der|den',
    `${REPORTS} , …… , ${IS} <word>? <word>? ${UNTRUE}`,
    `${REPORTS} , …… , treffe|treffen|trifft|traf|trafen|träfen … nicht zu`,
    `${REPORTS} , …… , stimme|stimmen|stimmt|stimmte|stimmten … nicht`,
    `${REPORTS} , …… , erwies|erwiesen|stellte|stellten|entpuppte|entpuppten … als`,
    `${REPORTS} … , …… , ${IS} <word>? ${UNTRUE}`,
    'stimmt|stimme|trifft|treffe laut|nach <word>? <word>? <word>? nicht',
    `${REPORTS} … bestätigte|bestätigten|bewahrheitete|bewahrheiteten sich nicht`,
    `${REPORTS} … sich nicht bestätigt|bewahrheitet|erhärtet`,
    `${REPORTS} , …… , hat|habe|haben sich nicht bestätigt|bewahrheitet|erhärtet`,
    `${REPORTS} …… , …… , ${IS} eine|ein <word>? fälschung|fake|falschmeldung|montage`,
    `${REPORTS} treffe|treffen|trifft|traf|trafen|träfen … nicht zu`,
    `${REPORTS} , …… , hatten|haben|hat|hatte sich als <word>? haltlos|falsch|unwahr|unbegründet|erfunden|fälschung herausgestellt|erwiesen|entpuppt`,
    `${REPORTS} hatten|haben|hat|hatte sich als <word>? haltlos|falsch|unwahr|unbegründet|erfunden|fälschung herausgestellt|erwiesen|entpuppt`,
  ],
  not: [
    `${REPORTS} … bislang|bisher|noch|zunächst <word>? <word>? nicht`,
    'sich bislang|bisher|noch|zunächst nicht',
  ],
  examples: [
    'Der Verdacht habe sich nicht erhärtet.',
    'Dass sie ihn ausgesetzt habe, ist glatt erfunden.',
    'Dass ein Laden einzieht, sei dagegen Unsinn.',
    'Dass der Turm wankt, trifft nicht zu.',
    'Dass sie krank sei, stimme so nicht, sagte er.',
    'Berichte, wonach Gas austrat, trafen nicht zu.',
    'Das Gerücht, der Sohn habe gezündelt, ist falsch.',
    'Die Nachricht der Agentur, sie habe verkauft, war falsch.',
    'Die Meldungen, dass Schüsse fielen, erwiesen sich als Irrtum.',
    'Die Vorwürfe hatten sich als haltlos herausgestellt.',
    'Behauptungen, eine Frau sei gestorben, haben sich als falsch erwiesen.',
    'Meldungen über ein drittes Opfer bestätigten sich nicht.',
    'Der Verdacht hat sich nicht bestätigt.',
    'Die Vermutung, ein Fuchs sei es gewesen, hat sich nicht bestätigt.',
    'Ein Schreiben des Amts, in dem von Krieg die Rede ist, ist eine Fälschung.',
    'Das stimmt laut Innenministerium nicht.',
  ],
  counterExamples: [
    'Dass gespart wird, ist falsch.',
    'Der Verdacht hat sich bislang nicht bestätigt.',
    'Dass er kommt, ist sicher.',
    'Der Bericht, den sie schrieb, ist lang.',
    'Meldungen, dass es schneit, treffen täglich ein.',
  ],
})
