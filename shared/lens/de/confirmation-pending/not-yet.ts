import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'

const YET = 'noch bislang bisher weiterhin derzeit zurzeit vorerst'
const NOT = 'nicht kein keine keinen'
/** What brings out how it was: inquiries, tests and what comes of them. */
const INQUIRY = `*untersuchung *untersuchungen *ermittlung *ermittlungen *verfahren *prüfung *prüfungen *überprüfung *gutachten *urteil *identifizierung *probe
  *proben *ergebnis *ergebnisse *auswertung *analyse *analysen *obduktion *entscheidung *abschlussbericht *untersuchungsbericht *befund *befunde
  *aufklärung *vernehmung *vernehmungen *befragung *befragungen *begutachtung *studie *arbeit *arbeiten *daten *spuren *beweise`
const RESULTS = `*ergebnis *ergebnisse *befund *befunde *gutachten *abschlussbericht *untersuchungsbericht *zwischenbericht *diagnose *auswertung *obduktion
  *obduktionsergebnis *laborergebnis *laborergebnisse *entscheidung *urteil *bescheid`
/** What is told and can be checked. */
const TOLD = `*behauptung *behauptungen *vorwurf *vorwürfe *vorwürfen *angaben *meldung *meldungen *hinweisen *berichten *anschuldigungen
  *gerücht *gerüchten *darstellung *sachverhalt *vorgang *vorfall`
/** What may be behind a fire, a death or a crash. */
const CAUSES = `brandstiftung *defekt *anschlag sabotage fremdverschulden *unfall suizid *verbrechen *straftat *versagen *ursache *motiv *hintergrund
  *einwirkung fahrlässigkeit bedienungsfehler alkohol`

/** An inquiry that is not over, a result that is still to come, something told that is being checked. */
export const notYet = together({
  name: 'not-yet',
  class: 'confirmation-pending',
  clauseOf,
  sets: [
    {
      words: `abgeschlossen beendet vollendet eröffnet geöffnet begutachtet ausgewertet vorgelegt vorgestellt veröffentlicht eingegangen eingetroffen repliziert
        reproduziert wiederholt wiederholen replizieren reproduzieren nachvollziehen erfolgt begonnen fertig zurück da bekannt rechtskräftig gefallen ergeben`,
      and: [YET, NOT, INQUIRY],
      not: 'mehr nur *studium *arbeitslos',
    },
    { words: 'rechtskräftig', and: [NOT, 'noch bislang bisher'] },
    {
      words: 'erwartet',
      and: [
        'wird werden werde würden',
        RESULTS,
        'für am im in bis frühestens erst nächste nächsten kommende kommenden',
      ],
      not: '*gewinn *umsatz *spiel',
    },
    {
      words: 'prüfe prüft prüfen prüfte prüften untersuche untersucht untersuchen checkt checken',
      and: [
        TOLD,
        'man wir *polizei *behörde *behörden *amt *ministerium *unternehmen *konzern *firma *verband *universität *staatsanwaltschaft *aufsicht er sie derzeit',
      ],
      not: 'nicht regelmäßig jährlich ausschuss *ausschuss wegen',
    },
    {
      words: 'nach nachgehen nachgeht nachgegangen',
      and: [
        'gehe geht gehen ging gingen nachgehen nachgeht nachgegangen',
        '*vorwürfen *vorwurf *behauptungen *gerüchten *meldungen',
      ],
      not: 'zufolge angaben laut',
    },
    // “wird ebenso wenig ausgeschlossen wie Brandstiftung”
    {
      words: 'ausgeschlossen auszuschließen',
      and: ['wenig weder kaum', 'ist sei wird werde werden kann könne wurde', CAUSES],
    },
    {
      words: 'ausgeschlossen',
      and: ['nicht', 'kann könne können konnte', 'werden', 'dass ob'],
      far: true,
      not: 'mehr einzelfälle',
    },
    // “werde aber weiter geprüft”
    {
      words: 'geprüft untersucht überprüft',
      and: ['wird werde werden würden', 'weiter weiterhin noch nun derzeit zurzeit aktuell momentan'],
      not: 'jährlich regelmäßig wegen patient* tiere tier müsse müssten muss müssen da',
    },
    {
      words: 'übernommen übernahm übernimmt übernahmen befasst befassen beschäftigt beschäftigen',
      and: [
        '*ermittlungen *ermittler *kripo *kriminalpolizei *experten *sachverständiger *sachverständige *gutachter',
        '*ursache *hergang *motiv *umstände *umständen *hintergründe *hintergründen',
      ],
    },
    {
      words: 'diagnose definition prognose befund angabe festlegung',
      and: ['keine kein', 'noch bislang bisher'],
    },
    // “Wasserproben brachten bisher kein Ergebnis”
    {
      words:
        'brachten brachte ergaben ergab lieferten lieferte erbrachten erbrachte gebracht ergeben erbracht',
      and: [
        'bisher bislang noch',
        'kein keine nichts keinerlei',
        '*ergebnis *ergebnisse *probe *proben *untersuchung *untersuchungen *suche *tests *messungen *erkenntnisse *aufschluss *analyse *analysen *ermittlungen',
      ],
    },
    {
      words: 'vor vorliegt vorliegen',
      and: ['liegt liegen lag lagen vorliegt vorliegen', 'noch bislang bisher', 'nicht kein keine'],
    },
    { words: 'feststeht feststehen feststand', and: ['nicht', 'noch bislang bisher zunächst'] },
    {
      words: 'feststellen ermitteln klären herausfinden rekonstruieren aufklären auswerten',
      and: ['muss müssen müsse müssten', 'erst noch nun'],
      not: 'frage',
    },
    {
      words: 'gründen grund',
      and: ['unbekannten unbekanntem unbekannter ungeklärten ungeklärtem unerfindlichen', 'aus'],
    },
    { words: 'ausschließen', and: ['nichts', 'könne kann können konnte'] },
    { words: 'ausfindig', and: ['nicht', 'gemacht machen', 'noch bislang bisher konnte konnten'] },
    {
      words: 'bewertet geprüft untersucht begutachtet überprüft',
      and: ['nicht', 'bislang bisher noch'],
    },
    {
      words: 'prüfen auswerten untersuchen',
      and: ['werde werden wolle wollen', `${TOLD} *aufnahmen *aufzeichnungen *bilder *material *hinweise`],
      not: 'nicht müssen',
    },
    {
      words: 'rechnet rechnen rechnete rechne',
      and: [
        'mit',
        'frühestens erst nicht',
        '*ergebnis *ergebnissen *resultaten *urteil *entscheidung *gutachten *befund *bescheid',
      ],
    },
    { words: 'arbeit', and: ['noch', 'in', '*gutachten *bericht *studie *untersuchung *bewertung *analyse'] },
    {
      words: 'untersucht untersuchen prüft prüfen',
      and: ['derzeit zurzeit noch aktuell momentan', 'fall vorfall vorfälle vorgang sache unglück'],
      not: 'gegen wegen',
    },
    { words: 'entscheidung', and: ['fällt falle', 'erst nach sobald'], not: 'schwer' },
    {
      words: 'klären aufzuklären',
      and: ['um', 'zu aufzuklären', '*ermittlungen *untersuchung *untersuchungen'],
      far: true,
    },
    { words: 'zurückhaltend', and: ['äußerte äußerten äußert', 'sich'] },
    { words: 'offen', and: ['lässt lassen ließ ließen lasse', 'ob wer wie wann warum was'], far: true },
    {
      words: 'schweigt schweigen',
      and: [
        'anraten *arzt *ärztin *chef *chefin *leiter *leiterin *trainer *vorstand *sprecher *minister *ministerin *politiker *pfarrer *bischof *manager *redaktion bislang bisher weiterhin',
      ],
      not: 'minute gedenkminute nicht waffen gebrochen',
    },
    {
      words: 'äußern informieren mitteilen bekanntgeben',
      and: [
        'will wollen werde werden wird',
        'erst später montag dienstag mittwoch donnerstag freitag samstag sonntag morgen nächste nächsten',
        'sich dazu darüber ergebnis ergebnisse',
      ],
    },
    {
      words: 'läuft laufen liefen lief',
      and: ['*ermittlungen *untersuchung *untersuchungen *prüfung *nachforschungen *fahndung'],
      not: 'gegen wegen leere gut schlecht jahren aus',
    },
    {
      words: 'uneins uneinig',
      and: [
        '*ursache *ursachen *motiv *herkunft *experten *fachleute *forscher *wissenschaftler *historiker',
      ],
    },
    { words: 'anhängig', and: ['ist sei sind noch'], not: 'nicht' },
    {
      words: 'spur',
      and: ['keine kein', '*täter *tätern *dieben *einbrechern *vermissten *räubern *beute *schützen'],
    },
    {
      words: 'geprüft untersucht überprüft',
      and: ['werde wird würde', '*sachverhalt *angelegenheit *vorwurf *vorwürfe'],
      not: 'jährlich regelmäßig wurde wegen',
    },
    {
      words: 'frage',
      and: ['offene ungeklärte ungelöste', 'ist sei bleibt bleibe blieb bleiben'],
      not: 'zeit',
    },
    {
      words: 'zweifelsfrei endgültig abschließend restlos letztlich',
      and: ['noch bislang bisher', NOT, 'ist sei war sind kann könne lässt lasse ließ'],
      not: 'entschieden gewonnen verloren',
    },
    {
      words: 'reproduzieren replizieren wiederholen nachvollziehen bestätigen',
      and: [
        NOT,
        YET,
        'können konnte konnten kann',
        '*labor *labore *forscher *team *gruppe *gruppen *ergebnis *ergebnisse *befund *versuch',
      ],
    },
  ],
  examples: [
    'Die Identifizierung der Toten ist noch nicht abgeschlossen.',
    'Die B-Probe ist noch nicht geöffnet.',
    'Das Urteil ist noch nicht rechtskräftig.',
    'Das Ergebnis des Gutachters wird für kommende Woche erwartet.',
    'Man prüfe die Behauptungen mit Hochdruck.',
    'Das Amt geht den Vorwürfen nach.',
    'Ein Defekt wird ebenso wenig ausgeschlossen wie Brandstiftung.',
    'Es kann nicht ausgeschlossen werden, dass ein Toaster schuld war.',
    'Der Vorgang werde aber weiter geprüft, sagte sie.',
    'Die Ermittlungen zur Brandursache hat die Kripo übernommen.',
    'Es gibt noch keine genaue Diagnose, sagte der Arzt.',
    'Wasserproben brachten bisher kein Ergebnis.',
    'Die schriftliche Begründung liegt noch nicht vor.',
    'Gesucht wird ein Mann, dessen Name noch nicht feststeht.',
    'Wie viele es waren, muss die Spurensicherung erst feststellen.',
    'Die Kamera war aus bisher unbekannten Gründen aus.',
    'Ausschließen könne man nichts, sagte sie.',
    'Die Quelle konnte bislang nicht ausfindig gemacht werden.',
    'Unabhängig bewertet wurden die Stellen bislang nicht.',
    'Man werde die Aufnahmen auswerten, hieß es.',
    'Mit Ergebnissen rechnet sie frühestens in vier Wochen.',
    'Ein Gutachten dazu ist noch in Arbeit.',
    'Ein Gremium untersucht den Fall derzeit.',
    'Eine Entscheidung fällt erst nach der Öffnung der Probe.',
    'Ein Richter leitete Ermittlungen ein, um den Ablauf zu klären.',
    'Zu der Forderung äußerte sie sich zurückhaltend.',
    'Ob es dort Leben gab, lassen die Autoren offen.',
    'Der Arzt schweigt auf Anraten seines Anwalts.',
    'Die Kommission will sich am Montag äußern.',
    'Eine interne Untersuchung läuft.',
    'Über die Ursache sind sich Fachleute uneins.',
    'Das Verfahren ist noch anhängig.',
    'Die Polizei hat keine Spur von den Tätern.',
    'Der Sachverhalt werde geprüft, hieß es.',
    'Was sie dafür bekam, ist eine offene Frage.',
    'Andere Labore haben das Ergebnis bisher nicht wiederholen können.',
    'Endgültig ist das noch nicht.',
  ],
  counterExamples: [
    'Der Umbau ist noch nicht abgeschlossen.',
    'Der Sieg wird für Sonntag erwartet.',
    'Der Ausschuss prüft den Vorgang jährlich.',
    'Sie hat ihr Studium noch nicht beendet.',
    'Er ging den Weg nach Hause.',
    'Die Glocken schweigen im Tal.',
    'Gegen ihn laufen Ermittlungen wegen Betrugs.',
  ],
})
