import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'

/** A charge that is met with a word for its injustice. */
export const wronglyAccused = together({
  name: 'wrongly-accused',
  class: 'denied',
  clauseOf,
  sets: [
    {
      words: 'unrecht',
      and: [
        'zu',
        `beschuldigt verdächtigt vorgeworfen angeklagt bezichtigt angeprangert kritisiert pranger vorwurf vorwürfe verdacht angegriffen belastet
         diffamiert verleumdet verunglimpft`,
      ],
      not: '*gericht wurde wurden jahre',
    },
    {
      words: 'opfer',
      and: [
        'sieht sehe sah fühlt fühle fühlte sei bezeichnet bezeichnete stellt stellte',
        'kampagne *kampagne hexenjagd intrige komplotts komplott verschwörung verleumdung rufmord rufmords justizirrtums',
      ],
    },
    { words: 'opfer', and: ['als', 'dar', 'stellt stellte stellen stellten stelle', 'sich'] },
    {
      words: 'motiviert motivierte motivierten',
      and: [
        'politisch parteipolitisch wahltaktisch',
        '*vorwurf *vorwürfe *anschuldigung *anschuldigungen *anklage *anklagen *verfahren *ermittlungen *prozess',
      ],
      not: 'tat taten straftaten *gewalt',
    },
    {
      words: 'leere',
      and: [
        'ins',
        'geht gehe gehen ging gingen läuft laufe laufen',
        '*vorwurf *vorwürfe *kritik *anschuldigungen *einwand',
      ],
    },
    { words: 'treffe treffen trifft', and: ['nicht', '*vorwurf *vorwürfe', 'sie ihn uns mich'] },
    {
      words: 'verzerrt verzerrend einseitig tendenziös verkürzt unseriös',
      and: [
        'nennt nannte nannten bezeichnet bezeichnete bezeichneten ist sei seien sind',
        '*darstellung *darstellungen *bericht *berichte *berichterstattung *meldung *meldungen',
      ],
    },
    {
      words: 'vorwirft vorwarf vorgeworfen',
      and: ['falsche falscher unwahre falschen', '*berichterstattung *darstellung *berichte *angaben'],
    },
    { words: 'verleumdet diffamiert verunglimpft', and: ['sieht sehe sah fühlt fühle fühlte', 'sich'] },
    // “Die Vorwürfe dienten dazu, das Land zu verleumden”
    {
      words: 'verleumden diffamieren diskreditieren anzuschwärzen verunglimpfen schlechtzumachen',
      and: [
        'zu anzuschwärzen schlechtzumachen',
        '*anschuldigungen *vorwürfe *vorwurf *behauptungen *berichte *kampagne ziel',
      ],
      far: true,
      not: 'wirft warf weil',
    },
    {
      words: 'distanziert distanzierte distanzierten',
      and: [
        'sich',
        '*vorwurf *vorwürfen *behauptung *behauptungen *darstellung *putsch *putschversuch *anschlag *attentat',
      ],
    },
    {
      words: 'teilt teile teilen teilte teilten',
      and: [
        'nicht',
        '*einschätzung *ansicht *auffassung *meinung *sichtweise *darstellung *bedenken *befürchtung *befürchtungen *kritik *vorwurf *vorwürfe',
      ],
      not: 'mit',
    },
    {
      words: 'anders',
      and: ['sieht sehen sah sahen sehe sähen', 'das dies', 'aber jedoch allerdings dagegen hingegen'],
      not: 'aus noch',
    },
    // “aus dem Zusammenhang gerissen”
    { words: 'gerissen', and: ['aus', 'dem', 'zusammenhang kontext'] },
    {
      words: 'irre',
      and: [
        'in',
        'die',
        'führt führte führen führten',
        '*schlagzeile *bericht *behauptung *darstellung *meldung *video *foto *bild *zitat',
      ],
    },
    {
      words: 'entgegen entgegengetreten entgegentrat entgegentreten',
      and: [
        'tritt trat traten treten entgegengetreten entgegentrat entgegentreten',
        '*gerücht *gerüchten *spekulationen *vorwurf *vorwürfen *darstellung *behauptung *behauptungen *eindruck *meldungen *bericht *berichten *verdacht *befürchtungen *annahmen *schilderung *lesart *version *kritik *aussage *aussagen *annahme',
      ],
      far: true,
    },
    {
      words: 'absage',
      and: [
        'erteilt erteilte erteilten erteilen',
        '*gerüchten *spekulationen *vorwürfen *spekulation *gerücht *fantasien',
      ],
    },
    { words: 'verwahre verwahren verwahrte verwahrt verwahrten', and: ['sich mich uns', 'gegen dagegen'] },
    {
      words: 'zurückweisung',
      and: ['*vorwurf *vorwürfe *vorwurfs *anschuldigungen *kritik *behauptung *behauptungen'],
    },
    {
      words: 'nein',
      and: ['klares klaren klare deutliches deutlichen', '*frage *nachfrage *gerücht *gerüchte'],
    },
  ],
  examples: [
    'Zu Unrecht werde ihr Betrug vorgeworfen, sagte sie.',
    'Der Maler sieht sich als Opfer einer Kampagne.',
    'Der Banker stellte sich als Opfer dar.',
    'Die Anklage sei politisch motiviert, sagte die Partei.',
    'Der Vorwurf gehe ins Leere.',
    'Dieser Vorwurf treffe sie nicht, sagte die Leiterin.',
    'Der Verband nannte die Darstellung verzerrt.',
    'Die Vorwürfe dienten dazu, das Land zu verleumden, sagte er.',
    'Sein Satz sei aus dem Zusammenhang gerissen.',
    'Die Schlagzeile führt in die Irre.',
    'Spekulationen über einen Verkauf trat der Vorstand entgegen.',
    'Rücktrittsgerüchten erteilte sie eine Absage.',
    'Gegen diesen Satz verwahre man sich.',
    'Die Auffassung der Prüfer teilt der Vorstand nicht.',
    'In der Werkstatt sieht man das allerdings anders.',
    'Die Zurückweisung der Vorwürfe kam prompt.',
    'Auf die Frage nach Kündigungen kam ein klares Nein.',
  ],
  counterExamples: [
    'Er wurde zu Unrecht verurteilt.',
    'Die Küche teilt sie nicht gern.',
    'Das Dorf sieht heute anders aus.',
    'Sie wurde Opfer eines Überfalls.',
    'Die Tat war politisch motiviert.',
    'Der Schuss ging ins Leere.',
    'Die Kritik treffe zu.',
    'Der Hof ist einseitig bebaut.',
    'Ein Blatt ist aus dem Heft gerissen.',
    'Er erteilte dem Vorschlag eine Absage.',
    'Der Weg führt in die Irre.',
  ],
})
