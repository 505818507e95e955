import { phrases } from '../../pattern.ts'
import type { Rule } from '../../rule.ts'
import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'

/** What is passed around and can be false. */
const POSTS = `*mail *mails *unterschrift *nachricht *foto *fotos *bild *bilder *video *videos *aufnahme *aufnahmen *clip *clips *screenshot *screenshots *zitat *zitate *brief *briefe
  *schreiben *artikel *beitrag *beiträge *posting *postings *tweet *post *posts *mitteilung *meldung *meldungen *polizeimeldung *dokument *dokumente
  *warnung *warnungen *plakat *plakate *liste *urkunde *audio *tondatei *rechnung *bericht *berichte *kettenbrief *grafik *flugblatt`
const PICTURES = '*foto *fotos *bild *bilder *video *videos *aufnahme *aufnahmen *clip *clips *filmaufnahmen'
const CLAIMS =
  '*behauptung *behauptungen *these *thesen *aussage *aussagen *belege *vorwurf *vorwürfe *theorie *meldung *meldungen *darstellung'

/** What is passed around is forged, old or about something else. */
const notGenuine = together({
  name: 'not-genuine',
  class: 'denied',
  clauseOf,
  sets: [
    {
      words:
        'gefälscht manipuliert bearbeitet retuschiert inszeniert gestellt ki-generiert fingiert unecht fälschung fake hoax satire fotomontage montage',
      and: ['ist sind sei seien war waren wurde wurden', POSTS],
      not: 'nicht kein ob welche',
    },
    {
      words: 'intelligenz ki',
      and: ['erzeugt generiert erstellt hergestellt erschaffen', POSTS],
    },
    {
      words: 'gestellt inszeniert gefälscht manipuliert unecht',
      and: ['hält halten hielt hielten', 'für'],
      not: 'nicht',
    },
    { words: 'echt authentisch', and: ['nicht', 'ist sind sei seien', `${POSTS} sie es er`], not: 'ob' },
    {
      words: 'zeigt zeigen',
      and: ['nicht', PICTURES],
      not: 'nur gern wie',
    },
    {
      words: 'stammt stammen stamme',
      and: ['nicht', `${POSTS} brief`],
      not: 'ob',
    },
    {
      words: 'gedreht aufgenommen entstanden gefilmt',
      and: ['nicht', 'wurde wurden ist sind', PICTURES],
      not: 'ob',
    },
    // “ist zehn Jahre alt und stammt aus …”
    { words: 'alt älter', and: ['ist sind sei', 'stammt stammen zeigt zeigen jahre entstand', PICTURES] },
    {
      words: 'satireseite satiremagazin satireportal satire-seite satirebeitrag',
      and: ['stammt stammen ist sind handelt'],
    },
    { words: 'zugeschrieben unterstellt behauptet', and: ['fälschlich fälschlicherweise irrtümlich'] },
    {
      words: 'enthält enthalten verbreitet verbreiten verbreitete verbreiteten teilt teilte',
      and: [
        'falsche falschen falsches falschbehauptungen falschinformationen irreführendes irreführende falschmeldungen fehlinformationen desinformation',
        `${POSTS} nutzer *kanal *seite *portal partei *leserbrief *text *blog *politiker *politikerin`,
      ],
    },
    {
      words: 'falschem falschen',
      and: ['zusammenhang kontext', `${POSTS} kursiert kursieren geteilt verbreitet`],
    },
    {
      words: 'gegenteil',
      and: [
        'geht zeigt zeigen belegt belegen beweisen beweist',
        'hervor *zahlen *daten *akten *fotos *unterlagen *studie *studien',
      ],
    },
    {
      words: 'haltbar belegbar stichhaltig',
      and: ['nicht', `${CLAIMS} *einwand *einwände *argument *argumente *begründung`],
    },
    {
      words: 'unseriös irreführend',
      and: [
        'ist sind sei seien wird werden',
        `${CLAIMS} *artikel *bericht *beitrag *video *post *überschrift *grafik`,
      ],
    },
  ],
  examples: [
    'Diese Briefe sind gefälscht.',
    'Die angebliche E-Mail ist gefälscht.',
    'Der angebliche Artikel ist eine Fälschung.',
    'Die Bilder wurden mit künstlicher Intelligenz erzeugt.',
    'Das Foto zeigt nicht den Hafen von Kiel.',
    'Die Aufnahme stammt nicht aus Syrien.',
    'Das Video wurde nicht in Wien gedreht.',
    'Das Bild ist zehn Jahre alt und stammt aus Rom.',
    'Die Meldung stammt von einer Satireseite.',
    'Das Zitat wird der Ministerin fälschlich zugeschrieben.',
    'Der Beitrag verbreitet falsche Zahlen.',
    'Das Video kursiert in falschem Zusammenhang.',
    'Aus den Akten geht das Gegenteil hervor.',
    'Diese These ist nicht haltbar.',
    'Die Belege sind unseriös.',
    'Das Bild ist nicht echt.',
  ],
  counterExamples: [
    'Das Foto zeigt den Hafen von Kiel.',
    'Die Bank wurde bearbeitet.',
    'Der Pelz ist nicht billig.',
    'Das Haus ist alt und stammt aus Holland.',
    'Das Video wurde in Wien gedreht.',
    'Er machte falsche Angaben zu seiner Person.',
    'Ob das Bild echt ist, weiß niemand.',
  ],
})

/** “Nein, das Foto zeigt keinen Hai”, “ein gefälschter Brief”. */
const no = phrases({
  name: 'no',
  class: 'denied',
  patterns: [
    'nein , …… nicht|kein|keine|keinen|keiner|nie|niemals',
    'erfundenes|erfundenen|erfundene|gefälschtes|gefälschte|gefälschten|gefälschter zitat|zitate|zitaten|brief|briefe|bericht|berichte|artikel|foto|fotos|video|videos|screenshot|screenshots|meldung|meldungen|aussage|aussagen|beitrag|beiträge|mitteilung|post|posts|tweet|bild|bilder|dokument|dokumente|geschichte',
    'gab es so|nie|niemals nie|niemals|nicht',
    'gab es nie|niemals',
    'gab es aber|so? gar nicht',
    'trifft|treffe|treffen so|jedoch|allerdings|aber nicht zu',
    'tatsächlich …… nie|niemals gesagt|behauptet|gefordert|geschrieben|gesprochen',
    'ist|sei|bleibt ein|reiner alter? mythos|märchen|irrglaube',
    'entsprach|entsprachen nicht der|den wahrheit|tatsachen|realität|wirklichkeit|fakten',
    'hexenjagd|hetzkampagne|rufmord …… vor',
    'wirft|warf|werfen|warfen … hexenjagd|rufmord|hetzkampagne|lüge|verleumdung|schmutzkampagne vor',
  ],
  not: ['nein , danke|aber'],
  examples: [
    'Nein, dieser Fluss ist nicht ausgetrocknet.',
    'Ein erfundenes Zitat der Sängerin macht die Runde.',
    'Eine solche Rede gab es so nie.',
    'Das trifft so nicht zu.',
    'Tatsächlich hat sie das nie gesagt.',
    'Das ist ein Mythos.',
    'Seine Antwort entsprach nicht der Wahrheit.',
    'Der Senator wirft dem Gericht Rufmord vor.',
  ],
  counterExamples: [
    'Nein, danke.',
    'Die gefälschten Pässe lagen im Auto.',
    'Schnee gab es gestern nicht.',
    'Der Stein trifft den Baum nicht.',
  ],
})

/** What fact-checks say. */
export const factChecks: readonly Rule[] = [notGenuine, no]
