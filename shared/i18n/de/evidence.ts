import type { Remark } from '../../evidence/remarks.ts'
import type { Citation, InformationGrade, SourceGrade, Stance } from '../../model/evidence.ts'
import type { Status } from '../../model/claim.ts'
import type { evidence as en, RecheckSpan } from '../en/evidence.ts'
import type { Localized } from '../index.ts'

const stances: Record<Stance, string> = { supports: 'spricht dafür', contradicts: 'spricht dagegen' }
const kinds: Record<Citation['type'], string> = {
  article: 'Artikel',
  url: 'Web',
  file: 'Datei',
  text: 'Worte',
}
const sources: Record<SourceGrade, string> = {
  A: 'völlig zuverlässig',
  B: 'in der Regel zuverlässig',
  C: 'ziemlich zuverlässig',
  D: 'in der Regel nicht zuverlässig',
  E: 'unzuverlässig',
  F: 'nicht zu beurteilen',
}
const informations: Record<InformationGrade, string> = {
  '1': 'durch andere Quellen bestätigt',
  '2': 'wahrscheinlich wahr',
  '3': 'möglicherweise wahr',
  '4': 'zweifelhaft',
  '5': 'unwahrscheinlich',
  '6': 'nicht zu beurteilen',
}
const spans: Record<RecheckSpan, string> = {
  week: 'in einer Woche',
  month: 'in einem Monat',
  quarter: 'in drei Monaten',
}
const statuses: Record<Status, string> = {
  unconfirmed: 'unbestätigt',
  confirmed: 'bestätigt',
  refuted: 'widerlegt',
}
const pieces = (n: number) => (n === 1 ? '1 Beleg' : `${n} Belege`)
const speak = (n: number) => (n === 1 ? 'spricht' : 'sprechen')

function remark(found: Remark): string {
  switch (found.kind) {
    case 'grade-one':
      return found.origins === 0
        ? 'Mit 1 bewertet, „durch andere Quellen bestätigt“, doch nichts sonst stützt es.'
        : 'Mit 1 bewertet, „durch andere Quellen bestätigt“, doch alles geht auf einen Ursprung zurück.'
    case 'one-origin':
      return found.origin === ''
        ? `${pieces(found.evidence)}, ein Ursprung.`
        : `${pieces(found.evidence)}, ein Ursprung: ${found.origin}.`
    case 'against':
      return found.stance === 'contradicts'
        ? `Bestätigt, obwohl ${pieces(found.evidence)} dagegen ${speak(found.evidence)}.`
        : `Widerlegt, obwohl ${pieces(found.evidence)} dafür ${speak(found.evidence)}.`
    case 'basis-gone':
      return `${pieces(found.evidence)}, auf ${found.evidence === 1 ? 'dem' : 'denen'} das Urteil beruht, ${found.evidence === 1 ? 'liegt' : 'liegen'} im Papierkorb.`
  }
}

export const evidence = {
  evidenceTitle: 'Belege',
  evidenceNone: 'Noch kein Beleg',
  evidenceAdd: 'Beleg hinzufügen',
  evidenceNew: 'Neuer Beleg',
  evidenceChange: 'Beleg ändern',
  evidenceFor: (n) => `${n} dafür`,
  evidenceAgainst: (n) => `${n} dagegen`,
  evidenceOrigins: (n) => (n === 1 ? '1 Ursprung' : `${n} Ursprünge`),
  evidenceStance: 'Haltung',
  evidenceStanceName: (stance) => stances[stance],
  evidenceKind: 'Was angeführt wird',
  evidenceKindName: (kind) => kinds[kind],
  evidenceSource: 'Quelle',
  evidenceSourceGrade: (grade) => sources[grade],
  evidenceInformation: 'Information',
  evidenceInformationGrade: (grade) => informations[grade],
  evidenceGrade: (source, information) =>
    `Quelle ${source}, ${sources[source]}; Information ${information}, ${informations[information]}`,
  evidenceOrigin: 'Ursprung',
  evidenceOriginHint:
    'Woher die Information stammt: eine Agentur, ein Ministerium. Was einen Ursprung hat, zählt einmal.',
  evidenceDate: 'Datum',
  evidenceNote: 'Anmerkung',
  evidenceArticle: 'Artikel in diesem Notizbuch',
  evidenceArticleFind: 'Titel des Artikels',
  evidenceArticleOther: 'Anderen Artikel wählen',
  evidenceArticleNeeded: 'Den Artikel wählen, der angeführt wird.',
  evidenceSelection: (words) => `nur die ausgewählten Wörter: „${words}“`,
  evidenceUrl: 'Adresse',
  evidenceUrlTitle: 'Titel der Seite',
  evidenceFile: 'Datei',
  evidenceFileChoose: 'Datei wählen …',
  evidenceFileHint: 'Sie bleibt unverändert im Notizbuch, höchstens 64 MB, und wird von Beleg nie geöffnet.',
  evidenceText: 'Was gesagt, gesehen oder gefunden wurde',
  evidenceUrlWrong: 'Keine Webadresse. So geschrieben: https://beispiel.de/seite',
  evidenceNeeded: 'Angeben, worin der Beleg besteht.',
  evidenceOpen: 'Zum Artikel',
  evidenceOpenUrl: 'Adresse öffnen …',
  evidenceSaveFile: 'Kopie sichern …',
  evidenceEdit: 'Ändern',
  evidenceTrash: 'In den Papierkorb legen',
  evidenceTrashed: 'Beleg in den Papierkorb gelegt',
  evidenceArticleGone: 'ein Artikel, der nicht in diesem Notizbuch ist',
  evidenceRemark: remark,
  evidenceSameText: (share, other) => `${share} der Wörter wie in ${other}: wohl ein Ursprung`,
  evidenceSameAsClaim: (share, title) =>
    `${share} der Wörter wie in „${title}“, wo die Behauptung steht: kaum eine zweite Quelle`,
  evidenceSameOrigin: 'Gleicher Ursprung',

  claimBasis: 'Auf welchen Belegen beruht das?',
  claimBasisNeeded: 'Ohne Beleg oder Begründung bleibt der Status, wie er ist.',
  claimMade: 'erfasst',
  claimCue: 'Zuschreibung',
  claimNoCue: 'Welche Wörter sagen das?',
  claimRecheck: 'Wiedervorlage',
  claimRecheckOn: (date) => `Wiedervorlage am ${date}`,
  claimRecheckDue: (date) => `fällig seit ${date}`,
  claimRecheckIn: (span) => spans[span],
  claimRecheckNone: 'Kein Datum',
  claimElsewhere: (n) => (n === 1 ? 'Steht auch in' : `Steht auch an ${n} anderen Stellen`),
  claimElsewhereOpen: (title) => `Zu „${title}“`,
  claimUnlink: 'Diese Stelle von der Behauptung lösen',
  claimUnlinked: 'Die Stelle gehört nicht mehr zur Behauptung.',
  claimMergeWith: 'Mit anderer Behauptung zusammenlegen …',
  claimSplitOff: 'Teilen …',

  mergeTitle: 'Zwei Behauptungen zusammenlegen',
  mergeHint:
    'Stellen, Schlagwörter und Belege kommen in einer Behauptung zusammen. Die andere kommt mit ihrem Verlauf in den Papierkorb. Kein Status ändert sich.',
  mergeFind: 'Die andere Behauptung',
  mergeKeep: 'Welche bleibt',
  mergeThis: 'diese',
  mergeOther: 'die andere',
  mergeDo: 'Zusammenlegen',
  mergeDone: (status) => `Zusammengelegt. Die Behauptung bleibt ${statuses[status]}.`,
  splitTitle: 'Behauptung teilen',
  splitHint:
    'Die hier gewählten Stellen werden eine eigene Behauptung. Sie beginnt unbestätigt: Beurteilt hat sie noch niemand.',
  splitWhich: 'Stellen der neuen Behauptung',
  splitStatement: 'Aussage der neuen Behauptung',
  splitEvidence: 'Auch die Belege kopieren',
  splitSome: 'Einige Stellen wählen und mindestens eine übrig lassen.',
  splitDo: 'Teilen',
  splitDone: 'Geteilt. Die neue Behauptung ist unbestätigt.',

  linkUse: 'Die Stelle ist',
  linkAppearance: 'Stelle einer Behauptung',
  linkFind: 'Welche Behauptung?',
  linkNone: 'Keine Behauptung in ähnlichen Worten',
  linkShared: (words) => `gemeinsam: ${words}`,
  linkSimilar: (n) => (n === 1 ? '1 ähnliche Behauptung' : `${n} ähnliche Behauptungen`),
  linkLinked: (statement) => `Jetzt auch eine Stelle von „${statement}“`,
  linkProved: (stance, statement) =>
    stance === 'supports'
      ? `Als Beleg für „${statement}“ festgehalten`
      : `Als Beleg gegen „${statement}“ festgehalten`,
  linkGoThere: 'Zur Behauptung',

  libraryDue: (n) => (n === 1 ? '1 Behauptung zur Wiedervorlage' : `${n} Behauptungen zur Wiedervorlage`),
} satisfies Localized<typeof en>
