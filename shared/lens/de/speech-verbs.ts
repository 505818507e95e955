import type { Frame } from '../frame.ts'
import { verb, type Verb } from './conjugate.ts'

/** A frame with what only German needs. */
export interface GermanFrame extends Frame {
  /** The noun or adjective that makes a plain verb one of speech: “zu bedenken geben”. It belongs to the cue. */
  noun?: string
  /** `sich` has to be there, or must not be. */
  self?: boolean
}

export interface SpeechVerb extends Verb {
  frame: GermanFrame
}

const PEOPLE = 'gast gäste besucher* publikum zuschauer kunden fahrgäste handschlag'
const PRICES = 'euro franken dollar cent eintritt gebühr gebühren quittung miete'
const VOTES = 'haushalt volksentscheid bürgerentscheid referendum *abstimmung stimmen mehrheit angebot'
const CONFESSED =
  '*tat *taten mord *mord schuld fehler schwächen versäumnisse affäre diebstahl einbruch *überfall betrug'
const NO_ANSWER = 'stellungnahme kommentar auskunft *interview *interviewanfrage'
const CROWDS = 'einreisende* flüchtlinge* migranten* asyl* boot* grenze'
const COURT = 'antrag anträge klage klagen beschwerde berufung revision einspruch petition gesuch eilantrag'
const GAMES =
  '*spiel *spiele rennen *rennen partie match kampf turnier debüt *unterhalt wettkampf finale saison'
const LAWS =
  '*gesetz *gesetze *gesetzen *recht *verfassung *vertrag *prinzip *regeln logik geist *ordnung vorschrift* richtlinie*'
const SENTENCES = 'haft *haft jahren *strafe monaten wegen'
const LOSSES = 'leben *leben opfer todesopfer tote toten verletzte'
const LEAD = 'titel *titel führung sieg tor vorsprung meisterschaft'
const MOODS = `überzeugt zuversichtlich besorgt enttäuscht zufrieden erfreut bestürzt entsetzt erschüttert erleichtert offen bereit
  optimistisch verärgert betroffen empört schockiert überrascht skeptisch gelassen beeindruckt dankbar verwundert irritiert
  kämpferisch unzufrieden begeistert motiviert selbstbewusst verständnisvoll selbstkritisch betrübt
  *eindruckt *isch unnachgiebig einsichtig`

/** Verbs of one frame: regular ones as a list, irregular ones with their forms. */
function group(frame: GermanFrame, regular: string, ...irregular: string[]): SpeechVerb[] {
  const sources = [...regular.split(/\s+/).filter(Boolean), ...irregular]
  return sources.map((source) => ({ ...verb(source), frame }))
}

/** Verbs of saying, writing and thinking. */
export const speechVerbs: readonly SpeechVerb[] = [
  ...group(
    {},
    `sagen verlautbaren vermelden betonen behaupten verlauten beteuern attestieren bescheinigen bekräftigen kritisieren warnen mahnen plädieren
    appellieren argumentieren erläutern klar·stellen hinzu·fügen beklagen bedauern bemängeln befürchten
    fürchten vermuten prognostizieren twittern schildern erwidern entgegnen kontern konstatieren resümieren bilanzieren
    monieren beanstanden rügen tadeln an·prangern zitieren leugnen mutmaßen spekulieren scherzen spotten schimpfen schwärmen
    enthüllen prophezeien voraus·sagen vorher·sagen beschuldigen bezichtigen gratulieren danken würdigen dementieren befürworten
    zu·sichern zu·sagen geloben insistieren protestieren signalisieren unterstellen verkünden titeln wettern pochen beharren höhnen
    präzisieren ein·wenden bekunden berichten ein·fordern auf·fordern an·regen bekannt·machen aus·sagen
    geltend·machen deutlich·machen klar·machen ein·räumen verneinen bejahen nahe·legen kund·tun`,
    'unterstreichen unterstreicht unterstrich unterstrichen',
    'ein·wenden wendet wandte gewandt',
    'dagegen·halten hält hielt gehalten',
    'vor·halten hält hielt gehalten',
    'ein·gestehen gesteht gestand gestanden',
    'zu·gestehen gesteht gestand gestanden',
    'empfehlen empfiehlt empfahl empfohlen',
    'vor·werfen wirft warf geworfen',
    'zu·geben gibt gab gegeben',
    'hervor·heben hebt hob gehoben',
    'ab·streiten streitet stritt gestritten',
    'auf·rufen ruft rief gerufen',
    'vor·schlagen schlägt schlug geschlagen',
    'zu·rufen ruft rief gerufen',
    'ab·raten rät riet geraten',
  ),
  ...group(
    {
      with: 'tot bereit bereitschaft absicht solidarität verzicht einverstanden gegenüber sprecher sprecherin dazu hierzu anschließend rücktritt',
      content: true,
      not: 'krieg *kriege ungültig nichtig unbewohnbar eröffnet verfassungswidrig unwirksam *gebiet',
    },
    'erklären',
  ),
  ...group({ not: 'nichts' }, 'mit·teilen'),
  ...group({ not: 'ihm ihr ihnen man mir' }, 'an·merken'),
  ...group({ not: 'nicht nie nichts' }, '', 'heraus·finden findet fand gefunden'),
  ...group({ not: 'keine keinerlei keinen nichts' }, '', 'bekannt·geben gibt gab gegeben'),
  ...group(
    { not: 'mehrheit *abstimmung *befragung *entscheid referendum' },
    '',
    'aus·sprechen spricht sprach gesprochen',
  ),
  ...group({ self: false }, 'an·kündigen'),
  ...group({ content: true }, 'versichern fest·stellen beantragen'),
  ...group({ content: true, self: false }, '', 'befinden befindet befand befunden'),
  ...group({ content: true, not: 'nicht nie' }, '', 'wissen weiß wusste gewusst'),
  ...group({ content: true, with: CONFESSED }, '', 'gestehen gesteht gestand gestanden'),
  ...group({ not: 'ehe sich himmel' }, '', 'versprechen verspricht versprach versprochen'),
  ...group({ not: PRICES }, 'verlangen'),
  ...group({ not: 'man witz geschichten' }, 'erzählen'),
  ...group({ not: 'nicht nichts weder niemand' }, 'äußern kommentieren antworten'),
  ...group(
    {
      not: 'nicht nichts weder niemand sah sahen sieht sehen ruf form trend eindruck vorjahr* leistung* ausnahme* regel platz amt urteil *urteil mehrheit wahl',
    },
    'bestätigen',
  ),
  // “Das Amt bestätigte, dass …”
  ...group({ content: true, not: 'nicht nichts weder niemand sah sahen sieht sehen' }, 'bestätigen'),
  ...group({ not: LOSSES }, 'fordern'),
  ...group({ not: PEOPLE }, 'begrüßen'),
  ...group({ not: 'aus preis sich gegenseitig einander' }, 'loben'),
  ...group({ not: SENTENCES }, 'verurteilen'),
  ...group({ not: LEAD }, 'verteidigen rechtfertigen'),
  ...group({ not: 'insolvenz konkurs *bedarf', self: false }, 'melden'),
  ...group({ not: 'ton takt' }, '', 'an·geben gibt gab gegeben'),
  ...group({ not: LAWS }, '', 'widersprechen widerspricht widersprach widersprochen'),
  ...group({ not: GAMES }, '', 'bestreiten bestreitet bestritt bestritten'),
  ...group({ not: `${COURT} ${NO_ANSWER} ${VOTES}` }, 'ab·lehnen'),
  ...group({ not: `${COURT} ${CROWDS}` }, '', 'zurück·weisen weist wies gewiesen'),
  ...group({ self: false }, '', 'aus·schließen schließt schloss geschlossen'),
  ...group({ with: 'mit damit', content: true }, 'begründen'),
  ...group({ with: 'mit damit' }, 'rechnen drohen'),
  ...group({ with: 'auf darauf' }, 'hoffen beziffern taxieren dringen drängen'),
  ...group({ with: 'auf darauf', content: true }, 'schätzen'),
  ...group(
    { with: 'auf darauf' },
    '',
    'hin·weisen weist wies gewiesen',
    'bestehen besteht bestand bestanden',
  ),
  ...group({ with: 'auf darauf', not: 'platz' }, '', 'verweisen verweist verwies verwiesen'),
  ...group(
    {
      with: '*gerücht *gerüchten *bericht *berichten *vorwurf *vorwürfen *spekulationen *darstellung *behauptung *eindruck',
    },
    '',
    'entgegen·treten tritt trat getreten',
  ),
  ...group({ with: 'über darüber', content: true }, 'klagen informieren'),
  ...group({ with: 'an daran' }, 'zweifeln'),
  ...group({ with: 'über darüber' }, 'unterrichten'),
  ...group({ content: true, with: 'das dies' }, 'bezweifeln'),
  ...group({ content: true, not: 'über darüber' }, 'verfügen'),
  ...group(
    {
      noun: 'grund gründe anlass motiv bedarf bedenken handlungsbedarf spielraum alternative chance gefahr hindernis widerspruch problem',
      with: 'kein keine keinen keinerlei nicht',
    },
    '',
    'sehen sieht sah gesehen',
  ),
  ...group({ with: 'daran' }, 'erinnern'),
  ...group({ with: 'aussage aussagen worte', self: false }, 'erinnern'),
  ...group({ with: 'mit damit' }, 'hadern'),
  ...group({ with: 'für dafür' }, '', 'werben wirbt warb geworben'),
  ...group({ with: `mit ${MOODS} *end`, not: 'nicht' }, 'reagieren'),
  ...group({ self: true, with: 'auf darauf' }, '', 'berufen beruft berief berufen'),
  ...group(
    {
      self: true,
      with: '*kreise *quellen *quelle *bericht *berichte *angaben *informationen *dokumente *unterlagen *insider',
    },
    '',
    'beziehen bezieht bezog bezogen',
  ),
  ...group({ self: true, with: MOODS, not: 'geschlagen' }, '', 'geben gibt gab gegeben'),
  ...group(
    {
      content: true,
      not: 'name namen *name *bezeichnung titel *titel motto *motto *aufschrift *nummer *adresse',
    },
    '',
    'lauten lautet lautete gelautet',
  ),
  ...group({ with: 'von vom', not: 'kind *kinder nachwuchs baby' }, 'erwarten'),
  ...group({ self: true, with: 'über darüber' }, 'empören entrüsten'),
  ...group({ self: true, content: true }, 'verteidigen rechtfertigen'),
  ...group(
    { self: true, with: '*vorwurf *vorwürfe *darstellung *behauptung *anschuldigungen *kritik *pläne' },
    'wehren',
  ),
  ...group({ self: true, with: 'gegen dagegen' }, 'verwahren'),
  ...group({ with: 'als' }, '', 'ab·tun tut tat getan'),
  ...group({ with: 'sorge skeptisch kritisch gelassen optimistisch' }, '', 'sehen sieht sah gesehen'),
  ...group({ with: 'davon von' }, 'reden', 'aus·gehen geht ging gegangen'),
  ...group({ with: 'davon von über darüber' }, '', 'sprechen spricht sprach gesprochen'),
  ...group({ with: 'als' }, '', 'an·sehen sieht sah gesehen'),
  ...group(
    { with: 'als', content: true },
    'bezeichnen werten bewerten ein·stufen beschreiben kritisieren charakterisieren',
  ),
  ...group({ with: 'darin' }, '', 'sehen sieht sah gesehen'),
  ...group(
    { with: 'als', not: 'mehr weniger anders besser öfter sich aus ob wenn' },
    '',
    'sehen sieht sah gesehen',
  ),
  ...group({ with: 'als' }, 'deuten interpretieren erachten'),
  ...group(
    {
      content: true,
      not: 'polizei polizisten beamte *geisel *geiseln gefangen* hand händen arm griff soldaten',
    },
    '',
    'fest·halten hält hielt gehalten',
  ),
  ...group({ with: 'für' }, '', 'halten hält hielt gehalten'),
  ...group({ noun: 'nichts wenig viel', with: 'von vom davon' }, '', 'halten hält hielt gehalten'),
  ...group(
    {
      with: 'einen eine ein als den die das es „ “ " » « gründe beispiele *end *ig *lich *bar *haft *sam falsch',
      not: 'nach hund man keine keinen *namen *zahl *zahlen *summe einzelheiten details',
    },
    '',
    'nennen nennt nannte genannt',
  ),
  ...group(
    { with: '„ “ " » « falsch absurd unwahr übertrieben haltlos', not: 'nach man *namen' },
    '',
    'nennen nennt nannte genannt',
  ),
  ...group({ with: 'um darum', content: true }, '', 'bitten bittet bat gebeten'),
  ...group({ with: 'zu zum zur dazu', content: true }, '', 'raten rät riet geraten'),
  ...group({ self: true, with: MOODS }, 'zeigen'),
  ...group({ self: true }, 'entschuldigen beschweren wünschen freuen bedanken wundern erinnern ärgern'),
  ...group(
    { noun: 'bedenken protokoll entwarnung auskunft', not: 'keine keinerlei laut' },
    '',
    'geben gibt gab gegeben',
  ),
  ...group({ noun: 'aussicht infrage frage abrede', self: false }, 'stellen'),
  ...group({ noun: 'stellung schutz', not: 'keine nicht' }, '', 'nehmen nimmt nahm genommen'),
  ...group(
    { noun: 'gelten', with: '*einwand *einwände *vorwurf *vorwürfe *kritik *argument' },
    '',
    'lassen lässt ließ lassen',
  ),
  ...group({ with: 'zweifel bedenken' }, 'an·melden'),
  ...group({ noun: 'kritik' }, 'üben'),
  ...group({ noun: 'last' }, 'legen'),
  ...group({ noun: 'sturm', with: 'gegen dagegen' }, '', 'laufen läuft lief gelaufen'),
  ...group({ noun: 'sich', with: 'von', not: 'weg' }, '', 'weisen weist wies gewiesen'),
  ...group({ noun: 'absage' }, 'erteilen'),
  ...group({ noun: 'wort', self: true }, 'melden'),
  ...group(
    { noun: 'ausdruck' },
    '',
    'bringen bringt brachte gebracht',
    'verleihen verleiht verlieh verliehen',
  ),
  ...group(
    { noun: 'ergebnis schluss überzeugung' },
    '',
    'kommen kommt kam gekommen',
    'gelangen gelangt gelangte gelangt',
  ),
  ...group({ noun: 'verantwortlich vorwürfe vorwurf' }, 'machen'),
  ...group({ noun: 'vorwürfe vorwurf kritik' }, '', 'erheben erhebt erhob erhoben'),
  ...group(
    {
      noun: 'wissen mitteilen ausrichten verlauten verlautbaren dementieren erklären durchblicken anklingen',
      self: false,
    },
    '',
    'lassen lässt ließ lassen',
  ),
  ...group(
    { noun: 'mitgefühl beileid bedauern anteilnahme dank sorge zuversicht' },
    '',
    'aus·drücken drückt drückte gedrückt',
    'aus·sprechen spricht sprach gesprochen',
  ),
  ...group(
    {
      noun: '*bericht *berichten *papier *dokument *dokumenten *schreiben *beschluss *urteil *gutachten *erhebung *untersuchung *anklage *entwurf *bilanz *studie *unterlagen *mitteilung *barometer *daten *auswertung *analyse *umfrage *akte *akten *statistik *report *protokoll *mail *antwort *liste',
      not: 'nicht',
    },
    '',
    'hervor·gehen geht ging gegangen',
  ),
  ...group(
    { content: true, with: 'gut schlecht richtig falsch gelungen schade toll *lich *isch' },
    '',
    // Its participle is of what was found.
    'finden findet fand fand',
  ),
  ...group(
    { content: true },
    `beruhigen errechnen meinen glauben erwarten ergänzen bemerken fragen urteilen träumen formulieren analysieren beobachten posten an·fügen`,
    'denken denkt dachte gedacht',
    'erwägen erwägt erwog erwogen',
    'schreiben schreibt schrieb geschrieben',
    'verraten verrät verriet verraten',
    'an·nehmen nimmt nahm genommen',
    'an·führen führt führte geführt',
    'aus·führen führt führte geführt',
    'rufen ruft rief gerufen',
    'ein·werfen wirft warf geworfen',
    'fort·fahren fährt fuhr gefahren',
    'hoffen hofft hoffte gehofft',
    'schwören schwört schwor geschworen',
  ),
]
