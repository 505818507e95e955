import { reasons } from '../../reasons.ts'
import type { reasonTexts as en } from '../en/reasons.ts'
import type { Localized } from '../index.ts'
import { shown } from '../shown.ts'

const texts: Readonly<Record<keyof typeof reasons, string>> = {
  missing: 'die Datei fehlt',
  empty: 'die Datei ist leer',
  zeros: 'die Datei enthält nur Nullbytes',
  otherName: 'ihr SHA-256 ist nicht der, nach dem sie heißt',
  otherText: 'der Text passt nicht zu seinem SHA-256',
  otherCapture: 'es ist der Text einer anderen Fassung',
  otherPicture: 'das Bild passt nicht zu seinem SHA-256',
  keepsChanging: 'ein anderes Programm ändert die Datei fortwährend',
  backupChanged: 'die gesicherte Datei passt nicht zu ihrem SHA-256',
  backupMissing: 'die gesicherte Datei fehlt',
  noBackupPart: 'es ist kein Teil einer Sicherung',
  noBackupFile: 'eine solche Datei hat keine Sicherung von Beleg',
  inNotebook: 'er liegt im Notizbuch selbst',
  noFolder: 'es ist kein Ordner',
  folder: 'es ist ein Ordner',
  notEmpty: 'der Ordner ist nicht leer',
  otherFiles: 'der Ordner enthält andere Dateien',
  itsOwnPart: 'eine Behauptung kann kein Teil von sich selbst werden',
}
const known = new Map(
  Object.entries(reasons).map(([key, reason]) => [reason as string, texts[key as keyof typeof reasons]]),
)

/** The words of a parser or of the system are English, and stand as theirs. */
export const reasonTexts: Localized<typeof en> = {
  reasonText: (reason) => known.get(reason) ?? `„${shown(reason)}“`,
}
