import { hasWord } from '../../frame.ts'
import { near, tokenAt, type Range, type Sentence } from '../../sentence.ts'
import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'
import { isRole } from '../roles.ts'
import { ASKED, NEGATIONS, QUESTIONS } from './words.ts'

const STATEMENTS =
  '*stellungnahme *kommentar *auskunft *auskünfte *interview *interviews *interviewanfrage *interviewanfragen *äußerung *äußerungen *antwort *kommentierung *aussage'
const PRESS = 'reporter* journalist* presse medien'
/** What somebody would have named. */
const NAMED = `namen details einzelheiten gründe grund *zahl *zahlen *summe *höhe *preis *kaufpreis *termin *quelle *quellen *identität
  *betrag zeitpunkt *datum`

/** Somebody says nothing: verb of speaking × negation, refusing × statement, keeping × secret. */
export const silence = together({
  name: 'silence',
  class: 'confirmation-pending',
  clauseOf,
  sets: [
    {
      words:
        'äußern äußerte äußerten äußert äußere geäußert kommentieren kommentiert kommentierte kommentierten kommentiere',
      and: [NEGATIONS],
      not: 'nur schwer so',
    },
    {
      words: 'erteilt erteilen erteilte erteilten',
      and: ['nicht keine keinerlei', '*auskunft *auskünfte *informationen'],
    },
    {
      words: 'zurück zurückgehalten zurückhält zurückhalten',
      and: [
        'hält halten hielt hielten zurückgehalten zurückhält zurückhalten',
        'informationen details einzelheiten angaben ergebnisse namen ansagen aussagen auskünften äußerungen zahlen kommentar kommentaren',
      ],
    },
    {
      words: 'zurückhaltend',
      and: [
        'gibt gab geben gaben gebe zeigt zeigte zeigen zeigten äußert äußerte äußerten',
        'sich',
        '*details *einzelheiten *frage *fragen *gründe *gründen *plänen *angaben *vorwürfen *zahlen *preis *termin',
      ],
    },
    { words: 'enthielt enthält enthielten enthalte', and: ['sich', STATEMENTS] },
    {
      words: 'transparent publik',
      and: ['nicht', 'macht machte machen machten gemacht', `${QUESTIONS} ${NAMED}`],
      far: true,
    },
    { words: 'bedeckt bedeckter', and: ['hält halten hielt hielten hatte', 'sich'], not: '*himmel' },
    {
      words: 'spekulieren',
      and: ['nicht', 'will wollen wollte wollten wolle mochte möchte', `darüber dazu über ${QUESTIONS}`],
      far: true,
    },
    // “darüber gebe es nichts zu sagen”
    {
      words: 'angegeben beziffert benannt genannt',
      and: [
        'nicht kein keine keinen',
        'kann konnte können könne konnten',
        '*höhe *zahl *zahlen *schaden *grund *gründe *ursache *zeitpunkt *termin *summe',
      ],
    },
    {
      words: 'geben',
      and: [
        'nicht keine',
        'werde wird wolle will wollte',
        '*antwort *antworten *auskunft *auskünfte *stellungnahme *kommentar *statement',
      ],
    },
    { words: 'sagen', and: ['nicht nichts', 'zu', 'gebe gibt gab sei ist war', 'mehr dazu darüber hierzu'] },
    { words: 'durchringen durchgerungen', and: ['nicht', STATEMENTS] },
    { words: 'stellung', and: ['nicht keine niemand', 'nehmen nahm nahmen nimmt genommen bezog bezogen'] },
    {
      words:
        'antwortete antworteten antwortet geantwortet beantwortet beantworten beantwortete beantworteten',
      and: ['nicht nie niemand', ASKED],
    },
    {
      words: 'eingegangen eingehen eingeht einging',
      and: ['nicht', 'näher weiter genauer', 'auf darauf'],
    },
    {
      words: 'ein eingehen einging',
      and: [
        'nicht',
        'ging gingen geht gehen einging eingehen eingegangen',
        'auf darauf',
        '*frage *fragen *vorwurf *vorwürfe darauf *anfrage *anfragen information informationen',
      ],
    },
    {
      words: 'erreichen sprechen erreichbar',
      and: ['nicht niemand niemanden keiner', 'zu telefonisch für zunächst', `${ASKED} war waren`],
    },
    { words: 'sprechen spricht sprach', and: ['nicht', PRESS] },
    { words: 'hören erfahren entlocken', and: ['nichts', 'zu', 'war ist'] },
    { words: 'erfahren', and: ['nicht', 'zu', 'näheres genaueres mehr details einzelheiten'] },
    { words: 'erfahren', and: ['nicht', 'zu', QUESTIONS], far: true },
    { words: 'mit', and: ['nicht nichts', 'teilt teilte teilen teilten teile'] },
    { words: 'drang dringt dringen', and: ['nichts nicht kaum', 'außen öffentlichkeit'] },
    {
      words: 'schweigt schwieg schweigen schwiegen',
      and: [
        'zu zum zur dazu hierzu darüber über',
        '*vorwurf *vorwürfe *vorwürfen *gründen *hintergründen *motiv *motiven *details *einzelheiten *fall sache dazu hierzu darüber *tat',
      ],
      far: true,
    },
    {
      words: 'geschwiegen schweigt schwieg',
      and: [
        '*vernehmung *vernehmungen *befragung *befragungen *verhör *verhören *ermittlungsrichter *haftrichter bislang bisher zunächst',
      ],
    },
    { words: 'machen machte machten gemacht macht', and: ['nicht', '*angaben *aussagen *angabe'] },
    {
      words: 'nichts',
      and: [
        'sagen mitteilen preisgeben verraten',
        'wollte wollten konnte konnten mochte mochten durfte durften kann können könne wolle',
      ],
    },
    {
      words:
        'lehnte lehnten lehnt lehnen ablehnte abgelehnt ablehnten verweigerte verweigerten verweigert verweigern',
      and: [STATEMENTS],
    },
    { words: 'bereit', and: ['nicht', STATEMENTS] },
    { words: 'verraten verriet verrät preisgeben preisgab preisgegeben', and: ['nicht keine nichts'] },
    {
      words: 'nennen nannte nannten nennt genannt mitgeteilt mitteilen veröffentlicht bekanntgegeben',
      and: ['nicht kein keine keinen', NAMED],
    },
    // “Um welche Schule es geht, wurde nicht benannt”
    {
      words: 'benannt genannt mitgeteilt bekanntgegeben',
      and: ['nicht', QUESTIONS, 'wurde wurden wird werde worden'],
      far: true,
      not: 'wollte will wollen wolle möchte',
    },
    { words: 'geheimnis', and: ['macht machte machen machten bleibt blieb'] },
    {
      words: 'vertraulichkeit stillschweigen',
      and: ['vereinbart vereinbarten bewahren bewahrt wahren bewahrte wahrt'],
    },
    {
      words: 'ohne',
      and: ['zu', 'sagen nennen erläutern präzisieren verraten erklären', QUESTIONS],
      far: true,
      not: 'umschweife zögern',
    },
    {
      words: 'geheim',
      and: [
        'hält halten hielt hielten gehalten bleibt bleiben blieb blieben',
        `${QUESTIONS} ${NAMED} name polizei ermittler konzern`,
      ],
      far: true,
    },
  ],
  unless: (sentence, cue) => turnsDown(sentence, cue) || saysSomething(sentence, cue),
  examples: [
    'Auf Fragen nach den Kosten ging sie nicht ein.',
    'Weitere Auskünfte würden nicht erteilt, hieß es.',
    'Mit einem Kommentar wolle sie sich zurückhalten.',
    'Solche Informationen halten die Ermittler zurück.',
    'Die Regierung kommentiere das nicht, sagte er.',
    'Über den Inhalt des Gesprächs drang nichts nach außen.',
    'Für eine Stellungnahme war niemand zu erreichen.',
    'Die Firma äusserte sich dazu nicht.',
    'Die Frau habe bei den Befragungen geschwiegen.',
    'Der Verein macht aus der Ablösesumme ein Geheimnis.',
    'Näheres war am Abend nicht zu erfahren.',
    'Die Spielerin wollte nicht mit Reportern sprechen.',
    'Mit Aussagen zum Preis hielt sich die Werft bisher zurück.',
    'Der Ausschuss hielt sich vor der Sitzung über seine Wünsche zum neuen Hafen bedeckt.',
    'Darüber, wer nachfolgt, wollte die Direktorin nicht spekulieren.',
    'Darüber gebe es heute nichts zu sagen.',
    'Wo das Auto stand, hält die Polizei geheim.',
    'Ihr Name wird geheim gehalten.',
    'Um welches Haus es geht, wurde nicht benannt.',
    'Das Amt teilte den Fund mit, ohne zu sagen, wo genau er lag.',
    'Eine Schadenshöhe kann noch nicht angegeben werden.',
    'Eine Antwort werde es nicht geben, hieß es.',
    'Die Interviewanfrage lehnte der Trainer ab.',
    'Mit Details zum Umbau gibt sich die Reederei zurückhaltend.',
    'Die Ministerin enthielt sich einer Stellungnahme.',
    'Nach welchen Regeln sie wählt, macht die Jury nicht transparent.',
    'Die Werft teilte nichts über Schäden mit.',
    'Im Prozess hat die Angeklagte zunächst geschwiegen.',
    'Auf die Kosten wurde nicht näher eingegangen.',
    'Der Wirt konnte kein Datum für die Eröffnung nennen.',
    'Wie viel das Fest gekostet hat, war auch auf Umwegen nicht zu erfahren.',
  ],
  counterExamples: [
    'Sie äußerte sich zufrieden.',
    'Der Gipfel ist zu Fuß zu erreichen.',
    'Er lehnte das Angebot ab.',
    'Sie haben das Recht, die Aussage zu verweigern.',
    'Der Himmel hielt sich bedeckt.',
    'Der Trank enthielt Honig.',
    'Die Gäste zeigten sich zurückhaltend.',
    'Er wollte mit Aktien nicht spekulieren.',
    'Die Täter verlangten Lösegeld, doch die Stadt ging nicht darauf ein.',
    'Er hat keine Vorwürfe gegen sie geäußert.',
    'Wie zu erfahren war, kommt sie nicht.',
  ],
})

/** “keine Vorwürfe geäußert”: what was not said is told; “wie zu erfahren war”: something has been said. */
function saysSomething(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const { lower } = tokenAt(sentence, at)
    if (lower === 'geäußert' && !hasWord(sentence, clauseOf(sentence, at), 'sich zu dazu darüber hierzu'))
      return true
    if (lower === 'erfahren' && tokenAt(sentence, at - 2).lower === 'wie') return true
  }
  return false
}

/** “ging auf die Erpressung nicht ein”: an offer or a threat is turned down, no question. */
export function turnsDown(sentence: Sentence, { from, to }: Range): boolean {
  // “das Recht, die Aussage zu verweigern”
  if (tokenAt(sentence, to - 1).lower === 'verweigern' && tokenAt(sentence, to - 2).lower === 'zu')
    return true
  return (
    tokenAt(sentence, to - 1).lower === 'ein' &&
    near(sentence, from, ({ lower }) => /(?:lösegeld|erpress|angebot|vorschlag|forderung)/u.test(lower))
  )
}

/** Somebody or an inquiry does not answer; brakes and patients do not react either. */
export const noReaction = together({
  name: 'no-reaction',
  class: 'confirmation-pending',
  clauseOf,
  sets: [{ words: 'reagierte reagierten reagiert reagieren reagiere', and: ['nicht nie'] }],
  unless: (sentence, { from, to }) =>
    !isAsked(sentence, from, to) ||
    tokenAt(sentence, to - 2).lower === 'zu' ||
    tokenAt(sentence, from - 1).lower === 'zu',
  examples: ['Der Konzern reagierte auf eine Anfrage nicht.', 'Die Botschaft hat bisher nicht reagiert.'],
  counterExamples: [
    'Er rief sie auf, nicht auf die Vorwürfe zu reagieren.',
    'Die Bremse reagierte nicht.',
    'Der Patient reagierte nicht auf das Medikament.',
  ],
})

/** Somebody has been asked, or the one who does not react holds an office. */
function isAsked(sentence: Sentence, from: number, to: number): boolean {
  for (let at = Math.max(0, from - 8); at < to + 8; at++) {
    const { lower, capital } = tokenAt(sentence, at)
    if (ASKED_FOR.test(lower) || (capital && isRole(lower))) return true
  }
  return false
}

const ASKED_FOR =
  /(?:frage|fragen|bitte|bitten|anrufe?|mails?|schreiben|stellungnahme|vorw[uü]rfe?|berichte?|botschaft|sprecherin|ministerium)$/u

/** Nobody says that it was them. */
export const nobodyClaims = together({
  name: 'nobody-claims',
  class: 'confirmation-pending',
  clauseOf,
  sets: [
    { words: 'bekannte bekannten bekannt bekennt', and: ['niemand keiner keine', 'sich'] },
    {
      words: 'verantwortung täterschaft',
      and: ['niemand keiner keine', 'übernahm übernommen übernimmt reklamierte'],
    },
    { words: 'bekennerschreiben', and: ['nicht kein'] },
  ],
  examples: [
    'Zu dem Anschlag bekannte sich zunächst niemand.',
    'Niemand übernahm die Verantwortung für den Angriff.',
  ],
  counterExamples: ['Sie bekannte sich schuldig.', 'Keiner war dort bekannt.'],
})
