import { wordSet } from '../words.ts'

const ROLES = wordSet(`
  minister kanzler präsident sprecher chef leiter direktor vorsitzende vorsitzender vorsitzenden bürgermeister senator experte experten
  forscher professor anwalt richter trainer manager sekretär botschafter kommissar beauftragte beauftragter rat landrat politiker
  abgeordnete abgeordneter könig papst bischof kardinal prinz general oberst major kapitän ökonom ökonomin autor autorin regisseur
  agentur zeitung magazin sender ministerium behörde partei konzern firma unternehmen verein verband gewerkschaft institut universität
  hochschule polizei gericht amt kirche stiftung organisation regierung verwaltung bank börse fluggesellschaft historiker jurist
  psychologe soziologe wissenschaftler wissenschaftlerin arzt ärztin chefarzt zeuge zeugin anwohner anwohnerin nachbar nachbarin
  vater mutter sohn tochter bruder schwester witwe ehefrau ehemann torhüter torwart stürmer kapitän spieler spielerin schauspieler
  schauspielerin sänger sängerin musiker musikerin künstler künstlerin unternehmer unternehmerin gründer gründerin aktivist
  aktivistin journalist journalistin korrespondent reporter analyst analystin herr frau dr prof doktor pastor pfarrer rabbiner imam
  vize geschäftsführer vorstand aufsichtsrat fraktion generalsekretär linguistin linguist meteorologe nachrichtenagentur tageszeitung staatsoberhaupt regierungschef staatschef ceo teamkicker coach klub
`)
const ENDINGS =
  /(?:minister|kanzler|präsident|sprecher|chef|leiter|direktor|meister|senator|expert|forscher|professor|anwalt|anwält|richter|trainer|manager|sekretär|botschafter|kommissar|beauftragt|politiker|führer|agentur|zeitung|ministeri|behörde|partei|konzern|unternehmen|verein|verband|gewerkschaft|institut|aktivist|analyst|ökonom|wissenschaftler|vorsitzend|abgeordnet|vorstand|rat|rätin|ärzt|arzt|wart|mann|frau|leute)(?:in|innen|en|e|er|n|s|es|um|ums)?$/u

/** What was asked before: the same words come again and again, and the pattern is long. */
const known = new Map<string, boolean>()
const MOST = 20_000

/** True for the noun of an office, a profession or a kind of institution, which stands before or instead of a name. */
export function isRole(lower: string): boolean {
  const before = known.get(lower)
  if (before !== undefined) return before
  if (known.size >= MOST) known.clear()
  const role = ROLES.has(lower) || (lower.length > 5 && ENDINGS.test(lower))
  known.set(lower, role)
  return role
}
