import type { SentenceHabits } from '../sentences.ts'
import { wordSet } from '../words.ts'

const abbreviations = wordSet(`
  z z.b b c d d.h h u u.a a o o.ä ä v v.a i i.d.r s s.o usw etc bzw ca dr prof dipl ing hr fr frl st nr art abs
  mio mrd tsd evtl ggf vgl sog bes inkl exkl max min geb gest jh jhd str tel abb aufl bd hrsg chr jan feb mrz apr jun jul aug
  sep sept okt nov dez co inc ltd corp hl gem lt urspr ehem stellv allg amtl bayer engl franz röm dt schweiz
  österr rd ungef zzgl zzt u.s u.u gen oberst lt sen jr mr mrs ms kath ev verh med jur phil rer nat habil mag univ h.c e.v i.r a.d
  n.chr v.chr op ff f
`)

const closingAbbreviations = wordSet(
  'usw etc inc ltd co u.a u.s e.v i.r a.d n.chr v.chr chr sen jr ff f h.c art max min abs nr',
)

const openers = wordSet(`
  der die das den dem ein eine einer einem einen er sie es wir ich ihr man dies diese dieser dieses damit dabei dafür dagegen
  daher darum dazu dann doch auch aber allerdings als am an auf aus bei bis da dass denn dennoch derzeit durch etwa für
  gegen gleichzeitig hier hinter im in inzwischen ist je jedoch jetzt kein keine laut mit nach nachdem neben nicht noch nun
  nur ob ohne schon sein seine seit seitdem so sobald sollte sondern sowie trotz trotzdem über um und unter viele vom von vor
  während was weil wenn wer wie wo zu zudem zuletzt zum zur zuvor zwar zwei mehrere heute gestern morgen einige alle
  insgesamt mittlerweile unterdessen weitere ihre seine unser unsere jeder jede jedes
`)

/** What a number with a full stop counts when it stands before one of these. */
const counted = wordSet(`
  januar jänner februar märz april mai juni juli august september oktober november dezember jan feb apr aug sept sep okt nov dez
  jahrhundert jahrhunderts jahrhunderte weltkrieg weltkriegs weltkrieges fc sc liga bundesliga runde platz minute spieltag
  geburtstag jahrestag todestag tag tage woche monat quartal halbjahr stock etage klasse auflage kapitel platzierung sieg tor
  bundestag wahlperiode legislaturperiode sitzung mal stunde lebensjahr amtszeit verfassungszusatz armee division republik etappe
  hälfte halbzeit ausgabe parteitag saison generation
`)

/** What stands before an ordinal. */
const before = wordSet(
  'am vom zum im der dem den des die das bis ab seit ihr ihre ihrem ihren sein seine seinem seinen',
)

/** How German sentences end. */
export const habits: SentenceHabits = {
  abbreviations,
  closingAbbreviations,
  openers,
  isOrdinal: (earlier, number, after) =>
    number.length <= 2 && (counted.has(after.toLowerCase()) || before.has(earlier) || /^\p{N}/u.test(after)),
}
