import { together } from '../../together.ts'
import { clauseOf } from '../clause.ts'
import { NOT, REPORTED, SPEAKS } from './said.ts'

/** Who is accused. */
const ACCUSED = `angeklagter angeklagte angeklagten beschuldigter beschuldigte beschuldigten tatverdächtiger tatverdächtige verdächtiger
  verdächtige festgenommener festgenommene`
/** Who speaks for them. */
const LAWYERS = `anwalt anwältin anwälte rechtsanwalt rechtsanwältin strafverteidiger strafverteidigerin verteidiger verteidigerin verteidigung
  mandant mandantin`
/** Who speaks against them in court, and what is said of a trial. */
const OTHERS = `staatsanwalt staatsanwältin staatsanwaltschaft *anklage ankläger anklägerin richter richterin *gericht *gutachter *gutachterin
  sachverständige* nebenklage opferanwalt opferanwältin polizei ermittler reue urteil berufung revision aussagen äußern aussage einlassen haftbefehl
  überraschend eltern`
/** What one answers with. */
const ANSWERS = `entgegnete entgegneten entgegnet erwiderte erwiderten erwidert konterte kontert konterten verteidigte verteidigten verteidigt rechtfertigte
  rechtfertigten rechtfertigt wehrte wehrten wehrt`

/** The accused, their lawyer, or one who answers, says that it is not so. */
export const defence = together({
  name: 'defence',
  class: 'denied',
  clauseOf,
  sets: [
    {
      words: ACCUSED,
      and: [SPEAKS, `${NOT} niemanden niemandem`, `${REPORTED} kenne`],
      far: true,
      not: OTHERS,
    },
    { words: LAWYERS, and: [SPEAKS, `${NOT} niemanden niemandem`, 'habe hätten'], far: true, not: OTHERS },
    {
      words: ANSWERS,
      and: [`${NOT} niemanden`, `${REPORTED} gebe werde bin haben hat ist`],
      far: true,
      not: `${OTHERS} titel platz rekord`,
    },
    // “Informationen seien nicht betroffen, betont der Betreiber”
    {
      words: 'betont betonte betonten beteuert beteuerte versichert versicherte versicherten',
      and: [
        'nicht nie niemals',
        'betroffen kompromittiert abgeflossen beteiligt involviert verwickelt informiert eingeweiht eingebunden auftrag entwendet gestohlen',
      ],
      far: true,
    },
    // “zu keiner Zeit habe Gefahr bestanden”
    { words: 'zeit zeitpunkt', and: ['keiner keinem', 'zu', REPORTED] },
  ],
  examples: [
    'Die Angeklagte sagte, sie habe das Kind nicht angefasst.',
    'Der Mandant habe niemanden bedroht, so die Verteidigerin.',
    'Er habe nicht gewartet, rechtfertigte sich der Wirt.',
    '„Ich bin nicht geflohen“, verteidigte er sich.',
    'Der Betreiber betonte, dass die Daten der Gäste nicht betroffen waren.',
    'Gefahr habe zu keiner Zeit bestanden, teilte das Werk mit.',
  ],
  counterExamples: [
    'Der Angeklagte habe keine Reue gezeigt, sagte der Richter.',
    'Der Anwalt sagte, die Akte sei dick.',
    'Die Staatsanwältin sagte, der Angeklagte habe keine Freunde gehabt.',
    'Die Siegerin verteidigte ihren Titel nicht.',
    'Das Haus war zu keiner Zeit bewohnt.',
    'Der Sprecher betonte, die Versorgung sei nicht gefährdet.',
  ],
})
