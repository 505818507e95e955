import type { SentenceHabits } from '../sentences.ts'
import { wordSet } from '../words.ts'

const abbreviations = wordSet(`
  mr mrs ms dr prof sr jr st mt ft gen col lt sgt capt cmdr maj adm gov sen rep reps sens hon rev fr pres supt det insp vs v
  etc e.g i.e eg ie cf al approx no nos vol pp p ed eds dept est inc ltd co corp bros assn ave blvd rd u.s u.k u.n e.u d.c a.m
  p.m am pm jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu thur fri sat sun ph.d m.d b.a m.a u.s.a calif
  conn fla ga ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ariz ark colo del
  mph sq messrs mlle mme esq
`)

const closingAbbreviations = wordSet(`
  etc inc ltd co corp u.s u.k u.n e.u d.c a.m p.m am pm ph.d m.d b.a m.a u.s.a jr sr al calif conn fla ill ind mass mich ore pa la ga va wash no ed al
  sat sun mar est mon wed fri sen gen rep fig miss
`)

const openers = wordSet(`
  the a an he she it they we i you this that these those but and or so if in on at by for from with without as after before
  when while where what who why how there here his her its their our my your some many most all both each no not now then
  meanwhile however also although though because since until during under over about according yet still one two three more
  another other several officials police critics asked
`)

/** How English sentences end. */
export const habits: SentenceHabits = {
  abbreviations,
  closingAbbreviations,
  openers,
  isOrdinal: () => false,
}
