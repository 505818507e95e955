import { phrases } from '../../pattern.ts'
import { near, tokenAt, type Sentence } from '../../sentence.ts'

/** What makes “offen” mean that something is not known. */
const ASKED =
  /^(?:ob|wer|wie|was|wann|warum|noch|fragen?|weiter|weiterhin|hergang|unfallhergang|ausgang|zunächst|bislang|bisher|wo|woher)$/u

/** What is won or lost, or stands open: that it is open is sport or a door. */
const MATCH =
  /(?:spiels?|partie|duells?|rennens?|matchs?|titelkampf|rechnung|rechnungen|laden|geschäft|tür|fenster|lokal|grenze|grenzen|straße|strecke|schulen?|museum|pass|bad|bäder|praxis|bar|restaurant|filiale|läden|kirche|markt)$/u

/** “Forscher untersuchen, wie …”: their work, and nothing that the text leaves open. */
const RESEARCH = /^(?:\p{L}*forscher\p{L}*|wissenschaft\p{L}*|experimente?n?|studien?)$/u

function isResearch(sentence: Sentence, from: number): boolean {
  return (
    tokenAt(sentence, from).lower.startsWith('untersuch') &&
    near(sentence, from, ({ lower }) => RESEARCH.test(lower))
  )
}

/** “Unklar blieb”, “wird noch ermittelt”. */
export const unclear = phrases({
  name: 'unclear',
  class: 'confirmation-pending',
  patterns: [
    'unklar|ungewiss|ungewisser|ungeklärt|unbekannt',
    'unklarer|ungeklärter|unbekannter ursache',
    'unklare|ungeklärte *ursache|*herkunft|*lage|*motive|*motivlage|*rolle|*hintergründe|*umstände|*identität|*ausgang|*zukunft|*fragen|*todesfälle|*beweislage|*faktenlage',
    'nicht genau|näher bekannte*|geklärte* <word>',
    'noch|bisher|bislang|derzeit unbekannter|unbekannten|ungewisser höhe|zahl|schadenshöhe|motiven|motiv',
    'unklaren|ungeklärten gründen|umständen',
    'nicht|wenig klar|gesichert',
    'wenig bekannt',
    'nicht sicher , ob|wer|wie|wann',
    'nicht abschließend',
    'steht|stehe|stand … nicht … fest',
    'fest steht|stand … nicht|nichts|nur|lediglich',
    'nicht fest',
    'offen ist|war|sei|bleibt|bleibe|blieb|ließ|lässt|lasse',
    'ist|war|sei|bleibt|bleibe|blieb|ließ|ließen|lässt|sind|seien … offen',
    'im dunkeln',
    'blieb|bleibt|bleiben|blieben|ist|sind|war|waren|seien|sei … im unklaren',
    'im unklaren bleibt|blieb|bleiben|blieben',
    'nichts|wenig bekannt',
    'nicht mitgeteilt|veröffentlicht|genannt|bekanntgegeben',
    'nicht feststellen|klären|ermitteln|rekonstruieren|abschätzen|beziffern',
    'noch nicht entschieden|gefallen|angekündigt',
    'ist|sind|sei|seien|befindet|befinden … noch|derzeit|aktuell|zurzeit … in der? prüfung|klärung|abklärung',
    'wird|werde|werden|würde|würden … noch|derzeit|zurzeit|weiterhin|momentan … ermittelt|untersucht|geprüft|geklärt',
    'ließe|lasse|lässt|ließen|lassen sich erst …… sagen|klären|beurteilen|feststellen|beziffern',
    'untersucht|untersuchen|ermittelt|ermitteln … , ob|wer|wie|warum',
    'wir wissen … nichts|nicht|wenig',
    'ermittlungen|untersuchungen|auswertung|aufklärung|aufarbeitung … am anfang',
    'geht|gehen|ging|gingen|gehe … der frage nach',
    'der frage nachgehen|nachgegangen|nachgeht',
    'nicht ausgeschlossen ist|sei|war|bleibt , dass|ob',
    'ist|sei|war <word>? nicht ausgeschlossen , dass|ob',
    'lässt|ließ|lasse|lassen sich <word>? nicht <word>? ausschließen',
    'bislang|bisher|noch ungeklärte|ungeklärten|ungeklärter',
    'laufen|liefen|laufe <word>? <word>? ermittlungen|untersuchungen weiter|noch',
    'am anfang der|ihrer <word>? ermittlungen|untersuchungen|auswertung|aufklärung|aufarbeitung',
    'auf der suche nach … *ursache|*ursachen|*motiv|*motiven|*hintergründen|*hintergrund',
    'suche nach … *ursache|*ursachen|*motiv|*motiven … läuft|läuft|dauert|geht|gestaltet',
    'kann|können|könne|konnte|konnten … nicht ausschließen , dass|ob',
    'entzieht|entziehe|entzog sich <word> kenntnis',
    'fall|fälle|verbrechen|morde|mord … ungelöst|unaufgeklärt',
    'zu „|"|»|«? früh “|"|«|»? , um',
    'muss|müssen|müsse|müssten … *untersuchung|*untersuchungen|*obduktion|*ermittlungen|*gutachten|*analyse|*studie|*studien|*tests|*proben|*prüfung|*prüfungen ergeben|zeigen|klären',
    'lasse|lässt|ließ|ließen|lassen sich … nicht … beantworten|beurteilen|einschätzen|vorhersagen',
    'steht|stehen|stand|standen … weder …… fest',
    'nicht weiter kommuniziert|mitgeteilt|erläutert|ausgeführt',
    'muss|müsse|müssen|müssten noch|erst … ermittelt|geklärt|untersucht|geprüft',
    'gutachter|sachverständiger|experten|ermittler … soll|sollen|muss|müssen … klären , wie|ob|warum|wer',
    'nicht festlegen',
    'suchen|sucht|suchten … nach … *motiv|*motiven|*ursache|*ursachen|*hintergründen',
    'wer|wie|was|wann|warum|wo|ob …… wissen|weiß|wusste|wussten … nicht|niemand|keiner',
    'weiß|wissen|wisse|wusste|wussten … nicht , wer|wie|was|wann|warum|wo|ob|woher',
    'weiß|wusste niemand|keiner',
    'obduktion|untersuchung|untersuchungen|gutachten|ermittlungen|ermittler … soll|sollen|wird|werden … klären|ergeben',
    'soll|sollen|wird|werden eine|ein|die obduktion|untersuchung|gutachten … klären|ergeben',
    'offengelassen|offengeblieben|offenlassen|offenbleiben|offenbleibt|offenblieb|offenblieben',
    'nicht in erfahrung',
    'herrscht|herrschte|herrschen … ungewissheit|unklarheit|rätselraten',
    'rätseln|rätselt|rätselte|rätselten|gerätselt',
    'gibt|gab|geben|gaben … rätsel auf',
    'bleibt|blieb|bleiben|ist … rätsel',
    'stillschweigen',
  ],
  not: [
    'ich weiß … nicht , was|wie|ob|wo|wann ich',
    'unbekannt verzogen',
    'lässt|lassen|ließ|ließen … keine … offen',
    'keine frage|fragen offen',
    'sollte|sollten … untersuchen|klären',
    'gegen unbekannt',
    'wegen|gegen …… ermittelt',
    'mir|uns|ihm|ihr <word>? unbekannt',
    'nicht veröffentlicht|genannt sehen|werden',
    'wir|ich … nicht veröffentlicht|genannt|mitgeteilt',
    'weiß|wissen|wusste|wussten … nicht , was|wie|wo …… sollte|sollten|soll|sollen',
    'mir|uns|ihm|ihr|ihnen <word>? <word>? nicht klar',
    'zukunft|zukunftsaussichten … ungewiss|unklar|offen',
    'nicht klar mir|uns|ihm|ihr|ihnen',
  ],
  unless: (sentence, { from, to }) =>
    isResearch(sentence, from) ||
    (to - from > 1 &&
      tokenAt(sentence, to - 1).lower === 'offen' &&
      (!near(sentence, from, ({ lower }) => ASKED.test(lower)) ||
        near(sentence, from, ({ lower }) => MATCH.test(lower)))),
  examples: [
    'Unklar blieb, wie viele Menschen an Bord waren.',
    'Die Ursache ist noch ungeklärt.',
    'Wer dafür zahlt, blieb im Unklaren.',
    'Fest steht noch nichts.',
    'Das Auto geriet aus bislang ungeklärter Ursache in Brand.',
    'Ob er kommt, steht noch nicht fest.',
    'Der Hergang ist noch offen.',
    'Die Ursache wird noch ermittelt.',
    'Einzelheiten würden derzeit ermittelt.',
    'Genaueres ließe sich erst am Montag sagen.',
    'Die Ermittler suchen weiter nach einem Motiv.',
    'Sie untersuchen, ob Daten gestohlen wurden.',
    'Das müssen rechtsmedizinische Untersuchungen ergeben.',
    'Es entstand ein Schaden in bislang unbekannter Höhe.',
    'Die Ermittlungen stehen noch am Anfang.',
    'Die Abläufe müssten erst genau geprüft werden.',
    'Fest stehen weder Ort noch Zeit, es stehen weder Ort noch Preis fest.',
    'Das lasse sich heute nicht seriös beantworten.',
    'Man stehe am Anfang der Ermittlungen.',
    'Ermittler sind auf der Suche nach der Unfallursache.',
    'Das Amt will der Frage nachgehen, wie das Gutachten in die Zeitung kam.',
    'Die Ermittler rätseln über die Ursache.',
    'Nicht ausgeschlossen sei, dass weitere Firmen betroffen sind.',
    'Man könne nicht ausschließen, dass Ware verdorben sei.',
    'Das entziehe sich ihrer Kenntnis, sagte sie.',
    'Der Fall blieb ungelöst.',
    'Was mit dem Haus geschieht, ist noch in der Prüfung.',
    'Es sei „zu früh“, um die Ursache zu nennen, teilte das Amt am Montag mit.',
    'Noch laufen die Ermittlungen weiter.',
    'Es sei aber nicht ausgeschlossen, dass die Ware auch hier angeboten werde, sagte der Sprecher.',
    'Es lässt sich nicht vollends ausschließen, dass Kunden sie gekauft haben.',
  ],
  counterExamples: [
    'Das Geschäft ist bis neun offen.',
    'Die Stimme war klar.',
    'Der Film lässt keine Fragen offen.',
    'Das ist mir völlig unbekannt.',
    'Die Rechnung ist noch offen.',
    'Unklare Zuständigkeiten bremsen den Bau.',
    'Der Ausgang des Spiels war lange offen.',
    'Das Gutachten sollte untersuchen, wie die Schule baut.',
    'Sie wusste nicht, was sie sagen sollte.',
    'Ihr war nicht klar, worauf sie sich einließ.',
    'Er malt dunkel, um die Größe im Unklaren zu lassen.',
    'Die Folgen sind nicht abzusehen.',
    '„Wir haben das lange nicht veröffentlicht“, schrieb er.',
    'Wegen der Übergriffe wird derzeit gegen drei Lehrer ermittelt.',
    'Ob sich das lohnt, wird sich zeigen.',
    'Die Zukunft der Werft ist ungewiss.',
    'Die Forscher untersuchen, wie Bienen den Weg finden.',
    'Bei der Suche nach der Ursache machten die Ermittler Fortschritte.',
    'Ein Beamter, der nicht genannt werden wollte, sprach davon.',
  ],
})
