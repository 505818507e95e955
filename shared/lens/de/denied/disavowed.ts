import { tokenAt, type Range, type Sentence } from '../../sentence.ts'
import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'
import { isSaid, NOT, REPORTED } from './said.ts'

/** What one is accused of, as a participle or adjective. */
const DEEDS = `getäuscht hintergangen geschädigt gefährdet ausgenutzt benachteiligt bevorzugt gekauft entführt misshandelt gefoltert bespitzelt ausspioniert
  abgehört gehackt gequält angegriffen attackiert beschossen bombardiert getötet verübt begangen beteiligt verwickelt involviert verantwortlich schuldig gelogen
  bestochen betrogen gestohlen missbraucht manipuliert veruntreut hinterzogen verstoßen verheimlicht vertuscht gefälscht angeordnet beauftragt
  gekannt gewusst gemacht unternommen geliefert weitergegeben eingesetzt gesprochen verhandelt erhalten bekommen angenommen gezahlt verlangt zugesagt
  geplant beabsichtigt teilgenommen mitgewirkt aufgerufen angestiftet finanziert angeheuert ermordet umgebracht vergewaltigt geäußert unterschrieben angeboten bedroht belästigt geschlagen berührt geschossen konsumiert genommen gedopt gedroht erpresst genötigt beleidigt diskriminiert verloren verkauft`

/** Who says so of themselves. */
const WHO =
  'er sie man wir das es dies *regierung *armee *militär *land *konzern *unternehmen *firma *verein *klub *dienst *ministerium *behörde *partei *bank *stadt *amt *truppen *soldaten *streitkräfte *polizisten *beamte *beamten *mitarbeiter *spieler *mandant'

/** “habe den Ort nicht angegriffen”, “nichts mit der Tat zu tun”: the accused say of themselves that they have not done it. */
export const disavowed = together({
  name: 'disavowed',
  class: 'denied',
  clauseOf,
  sets: [
    { words: DEEDS, and: [NOT, REPORTED, WHO], not: 'weitere weiteren weiteres' },
    { words: 'getan', and: [NOT, REPORTED, WHO], not: 'damit mit' },
    { words: DEEDS, and: [NOT, 'wir', 'haben sind'] },
    // “Ich habe nie Geld genommen”
    {
      words: `${DEEDS} getan`,
      and: ['nie niemals niemanden niemandem', 'ich', 'habe bin'],
      not: 'so solche mehr besser sondern',
    },
    {
      words: 'vor',
      and: [
        'nicht kein keine keinerlei',
        'liege lägen',
        '*hintergrund *zusammenhang *fremdverschulden *straftat *gefahr *verstoß *verstöße *fehlverhalten *verschulden *verbrechen *motiv',
      ],
    },
    { words: 'wisse', and: ['nichts', 'von davon'] },
    // “dem Verein sei von einem Angebot nichts bekannt”
    {
      words: 'bekannt',
      and: ['nichts', 'von davon', 'ist sei sind seien war', 'dem der uns mir ihm ihr ihnen'],
      not: 'über bisher bislang noch',
    },
    // “Eine Anfrage gibt es nicht, wir haben keine Gespräche”
    {
      words:
        'kontakt kontakte angebot anfrage gespräche verhandlungen absprachen vereinbarung übernahmegespräche',
      and: [
        'kein keine keinen keinerlei keinem keiner keinem keiner',
        'habe haben hat gibt gebe liegt liege gab gegeben bestehe besteht bestünden geknüpft',
      ],
      not: 'mehr noch familie vater mutter eltern kindern',
    },
    // “Es gibt keinen solchen Plan, erklärte das Amt”
    {
      words:
        'plan pläne geheimplan papier geheimpapier abkommen geheimabkommen absprache absprachen deal befehl anweisung liste überlegungen',
      and: ['es', 'gibt gebe gab gäbe', 'kein keine keinen keinerlei keinem keiner keinem keiner'],
      not: 'noch bisher bislang mehr aber zweit*',
    },
    // “habe niemanden kränken wollen”
    {
      words: 'wollen',
      and: ['nie niemals niemanden niemandem', 'habe hätten', 'er sie man'],
    },
    { words: 'kenntnis', and: ['keine keinerlei', 'habe haben hat hätten gehabt'] },
    { words: 'wisse weiß wissen gewusst', and: ['nichts', 'von davon'], not: 'man niemand' },
    // “Es gab keinen Anschlag, stellte die Polizei klar”
    {
      words: 'klar klargestellt klarstellte klarstellten',
      and: [
        'stellte stellten stellt stellen klargestellt klarstellte klarstellten',
        NOT,
        'gab habe haben hat hatte hatten sei seien war waren',
      ],
      far: true,
      not: 'werde werden würde fest mehr gefahr dürfe müsse könne solle',
    },
    {
      words: 'tun',
      and: ['nichts', 'zu', 'mit damit', `${REPORTED} haben hat hatte`],
      not: 'mehr',
    },
    { words: 'gegeben', and: ['nie niemals', 'es', 'habe hätte hätten'] },
    { words: 'gegeben', and: ['weder', 'noch', 'es', 'habe hätte hätten hat'] },
    {
      words: 'gegeben',
      and: [
        'nicht kein keine keinen keinerlei keinem keiner keinem keiner',
        'es',
        'habe hätte hätten hat',
        'solche solches solchen solch entsprechende entsprechenden derartige derartigen dies das *absprache *absprachen *gespräch *gespräche *treffen *zahlung *zahlungen kontakt kontakte *angriff *angriffe *befehl *plan *pläne *rückzug *äußerung *äußerungen angebot vorfall',
      ],
      not: 'noch',
    },
    {
      words: 'gebe existiere existierten',
      and: [
        'nicht kein keine keinen keinerlei keinem keiner keinem keiner',
        'solche solches solchen solcher solch derartige derartiges derartigen *täter *treffen *liste *vertrag *befehl *datenleck *sicherheitslücke *engpass *engpässe *notstand *absprache *absprachen *verhandlungen *ultimatum *zerwürfnis *pläne *affäre *intention *intentionen *absicht *absichten',
      ],
      not: 'noch',
    },
    {
      words: 'handelt',
      and: ['sich', 'nicht weder kein keine keinen', 'um', 'sondern'],
      far: true,
      not: 'nur',
    },
    // “es gebe überhaupt keine Engpässe”, “eine solche Steuer werde es nicht geben”
    {
      words: 'gar überhaupt',
      and: ['kein keine keinen keinerlei keinem keiner nicht', 'gebe gäbe geben gibt', 'es'],
      not: 'noch mehr',
    },
    {
      words: 'gibt',
      and: [
        'nicht',
        'es',
        'solche solches solchen solcher derartige derartigen',
        '*plan *pläne *absprache *absprachen *gespräch *gespräche *überlegungen *befehl *anweisung *vereinbarung *verhandlungen *treffen',
      ],
      not: 'noch bisher bislang mehr',
    },
    {
      words: 'geben',
      and: ['nicht', 'es', 'werde würde', 'solche solches solchen solcher derartige derartigen derartiges'],
    },
    // “hat nie gesagt, dass er geht”
    {
      words: 'gesagt behauptet versprochen zugesagt',
      and: [
        'nie niemals',
        'hat habe haben',
        'erklärte sagte betonte versicherte stellte erwiderte entgegnete meinte so',
      ],
      far: true,
    },
    {
      words: 'handle handele',
      and: ['sich', 'nicht weder kein keine keinen', 'um'],
      not: 'noch nur erste ersten einzige einzigen *einzelfall *einzelfälle *einzeltat zufall problem',
    },
    {
      words: 'grundlage',
      and: [
        'ohne',
        '*spekulation *spekulationen *gerücht *gerüchte *behauptung *behauptungen *vorwurf *vorwürfe jede jegliche',
      ],
    },
    { words: 'entgegen entgegengesetzt', and: ['dem', 'setzt setzte setzen setzten entgegengesetzt'] },
  ],
  unless: (sentence, cue) =>
    (!isSaid(sentence, cue) && !isTold(sentence, cue)) ||
    isOpinion(sentence, cue) ||
    isAsked(sentence, cue) ||
    isOfOther(sentence, cue),
  examples: [
    'Man habe das Dorf nicht angegriffen, erklärte die Armee.',
    'Er sagte, dass die Stadt nichts mit den Flyern zu tun hat.',
    'Sie legte Wert darauf, dass der Umzug nichts mit dem Streit im Verein zu tun hat.',
    'Ein solches Gespräch habe es nie gegeben.',
    'Sie erklärte, sie habe nicht an dem Marsch teilgenommen.',
    '„Ich habe nie Geld genommen“, sagte er.',
    'Ein politischer Hintergrund liege nicht vor, sagte er.',
    '„Wir haben niemanden getäuscht“, sagte der Chef.',
    'Einen zweiten Täter gebe es nicht, sagte die Polizei.',
    'Solche Pläne gibt es absolut nicht, sagte die Chefin.',
    'Er habe das nicht getan.',
    '„Wir haben keine Raketen geliefert“, sagte der Sprecher.',
    'Das sei eine Spekulation ohne Grundlage, hieß es.',
    '„Es hat keinen Rückzug gegeben“, sagte der General.',
    'Weder in der Nacht noch am Morgen habe es dort Angriffe gegeben, hieß es.',
    'Ein solches Schreiben gebe es nicht, sagte er.',
    'Es handle sich nicht um eine Drohung, erklärte die Polizei.',
    'Es gab keinen Einbruch, stellte die Polizei klar.',
    'Er habe nie Geld von dem Mann erhalten, sagte er.',
    '„Wir haben keine Anfrage aus Wien“, sagte die Sängerin.',
    'Das Amt habe keine Kenntnis von dem Vorgang, hieß es.',
    '„Davon weiß ich nichts“, sagte sie.',
    'Den Nachbarn habe er niemals beleidigen wollen.',
    'Es gebe überhaupt keine Engpässe, erklärte der Vorsitzende.',
    'Sie sagte, dass es eine solche Steuer nicht geben werde.',
    'Die Ministerin betonte: Es handelt sich nicht um ein Verbot, sondern um einen Rat.',
    'Sie hat nie gesagt, dass sie geht, meinte der Trainer.',
    'Der Zeuge gab an, sein Dienst habe nie Geld erhalten.',
    'Es gibt keinen Plan, die Schule zu schließen, erklärte das Amt.',
  ],
  counterExamples: [
    'Er hatte mit dem Umzug nichts zu tun.',
    'Mit einem Ja sei es nicht getan.',
    'Das hat nichts mehr mit Sport zu tun.',
    'Die Inseln haben keinen Kontakt zueinander.',
    'Er habe zu seiner Familie keinen Kontakt mehr, sagte er.',
    'Ob er beteiligt gewesen sei, wisse man nicht.',
    'Er habe nicht geschlafen, sagte er.',
    'Die Firma teilte mit, sie habe keine weiteren Läden geplant.',
    'Der Trainer sagte, man habe nicht gut gespielt.',
    'Die Regierung stellte klar, dass die Steuer nicht steigen werde.',
    'Sie stellt fest: Klar ist das nicht.',
    'Er kam dem Zug entgegen.',
    'In dem Ort gibt es keine Absprachen.',
    'Es gebe noch keinen Plan für den Umbau, sagte sie.',
    'Es handle sich nicht nur um Geld, sagte er.',
    'Es handele sich nicht um einen Einzelfall, sagte sie.',
    'Das habe nichts mit Sport zu tun, sagte der Trainer.',
    'Es handelt sich nicht um Wein, sondern um Saft.',
    'Bei den nicht erkannten Leichen handle es sich um Kämpfer, sagte er.',
    'Im Tal gibt es gar keine Wälder.',
    'Sie sagten nicht, warum sie nichts unternommen hätten.',
    'Es habe keine Anhaltspunkte für eine Straftat gegeben, sagte er.',
  ],
})

/** “Das habe nichts mit Sport zu tun”: a judgement, and nobody's deed. */
function isOpinion(sentence: Sentence, { from, to }: Range): boolean {
  if (tokenAt(sentence, to - 1).lower !== 'tun') return false
  for (let at = from - 1; at < to; at++) {
    if (!/^(?:habe|hat|hatte)$/u.test(tokenAt(sentence, at).lower)) continue
    if ([-1, 1].some((step) => /^(?:das|dies|es)$/u.test(tokenAt(sentence, at + step).lower))) return true
  }
  return false
}

/** “warum sie nicht geschossen hätten”: why they have not is asked. */
function isAsked(sentence: Sentence, { from }: Range): boolean {
  return /^(?:warum|weshalb|wieso)$/u.test(tokenAt(sentence, clauseOf(sentence, from).from).lower)
}

/** “dass … nichts mit … zu tun hat”: somebody says so, by whatever verb. */
function isTold(sentence: Sentence, { from, to }: Range): boolean {
  return (
    tokenAt(sentence, clauseOf(sentence, from).from).lower === 'dass' &&
    /^(?:tun|hat|habe)$/u.test(tokenAt(sentence, to - 1).lower)
  )
}

/** “Bei den nicht erkannten Leichen handle es sich um …”: something else is negated. */
function isOfOther(sentence: Sentence, { from, to }: Range): boolean {
  let handles = false
  for (let at = from; at < to; at++) {
    const { lower } = tokenAt(sentence, at)
    if (/^hand(?:le|ele|elt)$/u.test(lower)) handles = true
    if (handles && lower === 'um')
      return ![-3, -2, -1, 1].some((step) => NOT_THAT.test(tokenAt(sentence, at + step).lower))
  }
  return false
}

const NOT_THAT = /^(?:nicht|weder|kein|keine|keinen|keineswegs|mitnichten)$/u
