import type { Rule } from '../../rule.ts'
import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'
import { FALSE, isOpinion, notFalse, REPORTERS, STATEMENTS } from './untrue-words.ts'

/** To call it so. */
const CALLS = `bewertet bewertete bewerteten nennt nannte nannten nennen genannt bezeichnet bezeichnete bezeichneten bezeichnen spricht sprach sprechen sprachen gesprochen tat
  taten tut tun abgetan hält hielt halten hielten weist wies wiesen weisen zurückgewiesen verwarf verwirft verwarfen verworfen
  brandmarkt brandmarkte geißelt geißelte`
const STATES =
  'ist sind sei seien war waren wäre entpuppte entpuppten entpuppt erwies erwiesen erweist stellte stellten stellt stellen'
/** Verbs that a denial is said with. */
const SAYS = `sagte sagt sagten sagen erklärte erklärt erklärten betonte betont betonten stellte entgegnete entgegneten entgegnet erwiderte erwidert
  versicherte versichert teilte teilten teilt schrieb schreibt beteuerte beteuert empörte empört so kontert konterte hieß heißt ließ lässt
  hält hielt sprecher sprecherin`

const NONSENSE = 'schwachsinn unsinn quatsch blödsinn humbug mumpitz lüge lügen erlogen ausgedacht erstunken'
/** Somebody calls a statement untrue: verb of calling × word for the untrue. */
const calledFalse = together({
  name: 'called-false',
  class: 'denied',
  clauseOf,
  sets: [
    {
      words: FALSE,
      and: [CALLS],
      far: true,
      not: 'nicht klage *klage *beschwerde revision berufung antrag einspruch *gericht *gerichtshof senat',
    },
    // “warf dem Blatt vor, die Unwahrheit zu berichten”
    {
      words:
        'lügen propaganda desinformation unwahrheit unwahrheiten fehlinformation fehlinformationen falschberichterstattung falschdarstellung',
      and: ['wirft warf werfen warfen vorgeworfen vorwarf', 'vor vorgeworfen vorwarf', REPORTERS],
      far: true,
    },
    {
      words:
        'fake fakes falschmeldung falschmeldungen fälschung fälschungen schwindel lüge lügen erfindung unsinn missverständnis ente gerücht gerüchte desinformation propaganda verleumdung unterstellung kampagne hetze fehlinterpretation',
      and: ['handelt handle handele handelte handeln gehandelt', 'sich', 'um'],
      not: 'nicht ob',
    },
    { words: FALSE, and: ['ist sei seien sind', SAYS, `${STATEMENTS} das alles`], far: true },
    { words: NONSENSE, and: ['ist sei sind seien', 'das es alles dies was'], not: 'nicht kein' },
    // “Es sei nur eine Legende, dass …”
    {
      words: 'legende legenden märchen mythos erfindung',
      and: ['ist sei seien', 'nur bloß lediglich', 'dass'],
      far: true,
    },
    // “Alles Unsinn, heißt es”
    {
      words: NONSENSE,
      and: ['alles reiner völliger totaler blanker blanke glatte reine', SAYS],
      far: true,
      not: 'nicht kein',
    },
    // “Sie seien voreingenommen und unbegründet”
    {
      words:
        'unbegründet haltlos unwahr unzutreffend erfunden erlogen unhaltbar gegenstandslos voreingenommen',
      and: ['sei seien', 'sie das dies diese es'],
      not: 'nicht',
    },
    {
      words: 'bezweifelt bezweifelte bezweifeln bezweifelten angezweifelt zweifelt zweifelte',
      and: ['dass ob'],
      far: true,
      not: 'nicht niemand kaum',
    },
    // “Die Vorwürfe beruhen auf falschen Angaben.”
    {
      words: 'beruhen beruhe beruht beruhten basieren basiere basiert',
      and: [
        'falschen fehlerhaften verzerrten unwahren erfundenen lügen gerüchten missverständnis missverständnissen irrtum',
        '*vorwurf *vorwürfe *bericht *berichte *behauptung *behauptungen *darstellung *meldung *kritik *anschuldigungen',
      ],
    },
  ],
  unless: (sentence, cue) => notFalse(sentence, cue) || isOpinion(sentence, cue),
  examples: [
    'Die Spielerin nannte das Gerücht „totalen Quatsch“.',
    'Die Partei tat den Vorwurf als Wahlkampfgetöse ab.',
    'Der Sender nannte es eine lächerliche Behauptung.',
    'Ihr Anwalt warf der Zeitung vor, die Unwahrheit zu schreiben.',
    'Die Regierung spricht von Falschinformationen.',
    'Das ist eine Lüge, sagte der Chef.',
    'Bei dem Brief handle es sich um eine Fälschung.',
    'Das Amt bezeichnete den Bericht als irreführend.',
    '„Ich gehe, denn das ist Quatsch.“',
    'Die Vorwürfe beruhen auf fehlerhaften Unterlagen.',
    'Er warf dem Sender vor, Lügen zu verbreiten.',
    'Diese seien erfunden und unbegründet.',
    'Alles Quatsch, heißt es aus dem Rathaus.',
    'Peking bezweifelt, dass das Schiff dort war.',
    'Moskau bewertete die Behauptungen als „unbegründet“.',
    'Es sei nur eine Legende, dass er die Fahne gehisst habe.',
  ],
  counterExamples: [
    'Das Bild ist falsch aufgehängt.',
    'Der Bericht ist nicht falsch, sagte er.',
    'Die Fälschung hängt heute im Museum.',
    'Niemand bezweifelt, dass sie siegt.',
    'Sie trug einen lächerlichen Hut.',
    'Sie erzählte den Kindern ein Märchen.',
    'Er ist eine Legende des Sports.',
    'Sie nannte den Plan absurd.',
    'Er bezeichnete die Reform als falsch.',
    'Die Partei warf dem Minister Lügen vor.',
    'Sie sprach von einer Kampagne für mehr Sicherheit.',
  ],
})

/** The text says so itself: statement × untrue. */
const isFalse = together({
  name: 'is-false',
  class: 'denied',
  clauseOf,
  sets: [
    {
      words: `falsch unwahr erfunden erlogen gefälscht manipuliert fälschung fälschungen falschmeldung ente lüge montage fake haltlos unbegründet unhaltbar unzutreffend gegenstandslos substanzlos fehlinformation absurd abwegig grotesk lächerlich hanebüchen infam
        ungeheuerlich aberwitzig abstrus haarsträubend irreführend`,
      and: [STATES, `${STATEMENTS} das dies`],
      not: 'nicht welche welcher welches ob inwieweit aufgehängt abgebogen verstanden',
    },
  ],
  unless: isOpinion,
  examples: [
    'Die Behauptung ist nachweislich falsch.',
    'Das Foto ist eine Montage.',
    'Die Nachricht entpuppte sich als falsch.',
    'Der Vorwurf der Vertuschung ist ungeheuerlich, sagte er.',
  ],
  counterExamples: [
    'Die Ente ist ein Wasservogel.',
    'Der Spieler stand falsch.',
    'Das Geld sei falsch angelegt.',
  ],
})

const NEVER = 'nie niemals nichts kein keine keinen keinerlei keinem keiner keinem keiner'
const SWEARS = `beteuert beteuerte beteuern beteuerten schwor schwört schworen verteidigte verteidigt rechtfertigte versichert versicherte
  beharrt beharrte`
const ALTERNATIVES =
  'berichten berichte bericht meldungen meldung behauptungen behauptung darstellungen darstellung gerüchten angaben aussagen gemeldet berichtet behauptet'

/** “Er habe nie Geld genommen, beteuerte er”, “entgegen anderslautenden Berichten”. */
const sworn = together({
  name: 'sworn',
  class: 'denied',
  clauseOf,
  sets: [
    { words: SWEARS, and: [NEVER, 'habe hätte hätten haben sei seien bin zu hat'], far: true },
    {
      words: 'ausräumen ausgeräumt entkräften entkräftet widerlegen widerlegt widerlegte widerlegten',
      and: [
        '*vorwurf *vorwürfe *vorwürfen *verdacht *anschuldigungen *behauptung *behauptungen *bericht *berichte *berichterstattung *darstellung *gerücht *gerüchte',
      ],
      not: 'nicht',
    },
    // “zog die Aussage zurück”
    {
      words: 'zurück zurückgezogen widerrief widerrufen widerruft zurückgenommen',
      and: [
        'zog zogen zieht ziehen nahm nahmen nimmt zurückgezogen widerrief widerrufen widerruft zurückgenommen hat haben',
        '*meldung *nachricht *bericht *behauptung *behauptungen *aussage *aussagen *geständnis *vorwurf *vorwürfe *darstellung',
      ],
      not: 'weist wies wiesen weisen',
    },
    {
      words: 'ab abgewinkt abwinkte',
      and: [
        'winkt winkte winken winkten abgewinkt abwinkte',
        '*gerücht *gerüchten *spekulationen *frage *nachfrage *anfrage *bericht',
      ],
    },
    { words: 'entgegen', and: [ALTERNATIVES] },
    { words: 'anders', and: ['als', 'gemeldet berichtet behauptet dargestellt kolportiert'] },
  ],
  examples: [
    'Er habe nie Drogen genommen, schwor er.',
    'Der Minister will die Vorwürfe entkräften.',
    'Entgegen ersten Meldungen wurde niemand verletzt.',
    'Der Zeuge zog seine Aussage zurück.',
    'Der Händler konnte den Bericht widerlegen.',
    'Auf die Nachfrage winkte die Trainerin ab.',
  ],
  counterExamples: [
    'Er schwor ihr ewige Treue.',
    'Er behauptete, gute Karten zu haben.',
    'Sie lief der Menge entgegen.',
  ],
})

/** A statement is called untrue, by somebody or by the text. */
export const untrue: readonly Rule[] = [calledFalse, isFalse, sworn]
