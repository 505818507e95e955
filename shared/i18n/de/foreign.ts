import type { foreign as en } from '../en/foreign.ts'
import type { Localized } from '../index.ts'

export const foreign = {
  foreignTitle: 'Anmerkungen hereinholen',
  foreignWhat: (title) => `Was mit einem anderen Werkzeug in „${title}“ markiert und dazu gesagt wurde.`,
  foreignKinds:
    'Hypothesis (JSON), Web Annotations des W3C (JSON-LD), Readwise (CSV) oder das JSON-LD, das Beleg schreibt. Behauptungen kommen unbestätigt herein; wie sie anderswo beurteilt wurden, wird ein Kommentar.',
  foreignChoose: 'Datei wählen …',
  foreignAnother: 'Weitere Datei …',
  foreignReading: (file) => `Die Zitate aus ${file} werden im Text gesucht …`,
  foreignRead: (file) => `Aus ${file}`,
  foreignAdded: 'hereingeholt',
  foreignSkipped: 'übersprungen, weil schon vorhanden',
  foreignLost: 'verloren: ohne Stelle im Text',
  foreignElsewhere: 'ausgelassen, weil zu anderen Dokumenten',
  foreignLostHint:
    'Was verloren ist, bleibt mit seinem Zitat erhalten und steht bei den Karten ohne Stelle im Text.',
  foreignDone: 'Fertig',
} satisfies Localized<typeof en>
