import { testOf } from '../../frame.ts'

/** What is felt, known or only has not come about is nobody's accusation, and to say nothing is no denial. */
export const HARMLESS = `reue geständnis ausgesagt aussage aussagen geäußert äußern geantwortet erinnern erinnert erinnerung nur mehr noch einfach leicht leichter
  sicher klar möglich zufrieden schlecht schlafen geschlafen gut genug schön verstanden verstehen geglaubt gedacht erwartet gerechnet gehofft
  überrascht zweifel angst zeit geld lust sorge sorgen ahnung interesse wahl worte frage problem gewollt wollen gekommen bekommen erhalten bereit
  gesehen gehört bemerkt ausgeschlossen bekannt bestätigt entschieden geplant vorgesehen ob wenn warum weshalb wieso bevor solange weil verletzt geständig
  zuständig erfolgreich genau immer selten selbstverständlich überzeugt schuldfähig vorbestraft hinweise beweise belege anzeichen`
/** Who speaks against them, or judges. */
export const isAgainst = testOf(
  `staatsanwalt staatsanwältin *anklage ankläger anklägerin richter richterin *gutachter *gutachterin sachverständige sachverständiger nebenklage
   urteil urteilsbegründung opferanwalt opferanwältin zeuge zeugin`,
)
