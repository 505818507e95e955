import { wordSet } from '../words.ts'

/** Determiners that may begin the subject of a sentence. */
export const determiners = wordSet(`
  der die das ein eine dieser diese dieses jener jene jenes mein meine dein deine sein seine ihr ihre unser unsere euer eure
  kein keine mancher manche viele einige mehrere alle sämtliche beide wenige andere zahlreiche etliche jeder jede jedes welche
  zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hunderte tausende weitere verschiedene
`)

/** Forms of determiners and pronouns that are never a subject. */
export const oblique = wordSet(`
  dem den des einem einen eines diesem diesen jenem jenen meinem meinen seinem seinen seines ihrem ihren ihres unserem unseren
  keinem keinen keines jedem jeden allem allen vielen einigen mehreren beiden ihm ihn ihnen mir mich dir dich uns euch sich
  wem wen denen dessen deren anderen manchen
`)

/** What a genitive begins with that belongs to the noun before it. */
export const genitives = wordSet(
  'des der eines einer dieses dieser seines seiner ihres ihrer unseres unserer mehrerer vieler',
)

/** Pronouns that stand for somebody. */
export const pronouns = wordSet('er sie es man wir ich dieser diese jener jene beide alle')

export const prepositions = wordSet(`
  ab am an angesichts anhand anlässlich auf aufgrund aus außer außerhalb bei beim bezüglich binnen bis dank durch entgegen entlang
  für gegen gegenüber gemäß hinsichtlich hinter im in infolge inmitten innerhalb ins laut mit mithilfe mittels nach neben ob oberhalb
  ohne per pro samt seit seitens statt trotz über um unter unweit vom von vor während wegen wider zu zufolge zum zur zwischen zugunsten
  ans aufs durchs fürs hinterm übers ums unterm vors
`)

/** Words that begin a clause whose verb stands at its end. */
export const subordinators = wordSet(`
  dass daß ob weil wenn wie nachdem während als obwohl obgleich bevor ehe seit seitdem sobald solange sofern soweit da damit falls
  indem wonach wobei wodurch woraufhin was wer wem wen wo warum weshalb wieso worauf woran womit wozu wohin woher sodass zumal
  der die das den dem denen deren dessen welche welcher welches
`)

/** “davon”, “hierzu”: a preposition and what it is about in one word. */
export const proAdverbs = wordSet(`
  davon daran darin darauf daraus dafür dagegen damit danach darum darunter darüber dabei dadurch dahinter davor dazu dazwischen
  parallel interessanterweise überraschenderweise möglicherweise glücklicherweise normalerweise stattdessen
  bisher bislang derzeit zurzeit momentan aktuell intern jährlich ansonsten andernfalls
  zwar gewiss freilich immerhin tatsächlich allerdings insbesondere letztlich letztendlich vielmehr
  hiervon hieran hierin hierauf hieraus hierfür hiergegen hiermit hierzu hierbei hierdurch
`)

export const conjunctions = wordSet('und oder aber doch sondern denn sowie jedoch')

/** Small words that may stand between a verb and its subject, or before a subject. */
export const fillers = wordSet(`
  weiters auch aber jedoch allerdings dagegen daraufhin zudem außerdem weiter ferner dazu dabei hierzu daher deshalb darüber damit dann
  danach zuvor später nun jetzt heute gestern morgen bereits schon noch nur erst sogar selbst wiederum indes indessen
  unterdessen inzwischen mittlerweile gleichzeitig schließlich zugleich nochmals erneut wieder mehrfach wiederholt öffentlich
  offiziell ausdrücklich scharf deutlich klar hingegen demnach hinaus es sich ihm ihr ihnen uns mir so da hier dort doch denn
  derweil nämlich ebenfalls gegebenenfalls zunächst zuletzt kürzlich jüngst immer oft stets nach eigentlich nicht einmal umgehend sofort
  ebenso heuer voraussichtlich offenbar vermutlich insgesamt erstmals vorab knapp kurz lediglich vorerst weiterhin lange nie niemals und
`)

/** Capitalised words that name a time and never somebody. */
export const times = wordSet(`
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august
  september oktober november dezember montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend
  sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen morgen
  mittag nachmittag abend nacht vormittag woche wochen monat jahr jahre jahren tag tage tagen wochenende anfang ende mitte stunden
  minuten uhr jahrhundert vortag frühjahr sommer herbst winter zeit
`)

const forms = (list: string) => wordSet(list)

/** Finite forms of the verbs that make tenses and the passive. */
export const haben = forms('habe hat haben hatte hatten hätte hätten habt')
export const werden = forms('wird werden wurde wurden würde würden worden werde')
export const sein = forms('ist sind war waren sei seien wäre wären')

/** Finite forms of modal verbs, after which a verb ending in -en is an infinitive. */
export const modals = wordSet(`
  kann können konnte konnten könnte könnten muss müssen musste mussten müsste müssten darf dürfen durfte durften dürfte dürften
  will wollen wollte wollten soll sollen sollte sollten mag mögen möchte möchten mochte mochten möge könne müsse dürfe wolle solle
  lässt lassen ließ ließen wird werden würde würden brauchen
`)
