import type { BackupPreview, BackupReason } from '../../api/backups.ts'
import type { ConflictKind, Decision } from '../../api/bundles.ts'

const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`
const decision: Record<Decision, string> = { mine: 'Keep mine', theirs: 'Take theirs', both: 'Keep both' }
const all: Record<Decision, string> = { mine: 'Mine for all', theirs: 'Theirs for all', both: 'Both for all' }
const kind: Record<ConflictKind, string> = {
  article: 'Article',
  note: 'Note',
  highlight: 'Highlight',
  claim: 'Claim',
  appearance: 'Passage of a claim',
}
const field: Record<string, string> = {
  title: 'Title',
  authors: 'Authors',
  publisher: 'Publisher',
  url: 'Address',
  published: 'Published',
  language: 'Language',
  trashedAt: 'In the trash since',
  note: 'Note',
  color: 'Colour',
  comment: 'Comment',
  tags: 'Tags',
  statement: 'Statement',
  speaker: 'Who says it',
  cue: 'Words that say who',
  status: 'Status',
  history: 'History',
  evidence: 'Evidence',
  recheck: 'Look at it again',
  passage: 'Passage',
  placements: 'Places in later versions',
}
const reason: Record<BackupReason, string> = {
  auto: 'by itself',
  asked: 'asked for',
  migration: 'before a newer version saved',
  import: 'before a bundle came in',
  emptying: 'before the trash was emptied',
}

const work = {
  making: 'Backing up…',
  checking: 'Restoring into a temporary folder and comparing…',
  restoring: 'Restoring into a new folder…',
}

/** Bundles and backups in the window. Keys begin with the area's name. */
export const keep = {
  packTitle: 'Pack a bundle',
  packWhat: 'What goes in',
  packNotebook: 'The whole notebook',
  packArticles: 'Chosen articles',
  packArticlesHint:
    'The claims that appear in them, the articles cited as evidence and the earlier versions of the notes come along.',
  packFilter: 'Filter articles',
  packDo: 'Pack',
  packStop: 'Cancel',
  packRunning: 'Packing…',
  packHint:
    'One file that another notebook can bring in without loss, earlier versions of the notes included. It is a zip of plain files with a checksum of each.',
  packDone: (articles: number, claims: number) =>
    `${count(articles, 'article')} and ${count(claims, 'claim')} are in the bundle.`,
  packSave: 'Save the bundle',
  packSavePage: 'Save the page that verifies it',
  packPageHint: 'The page opens in any browser without a network and compares every file in the bundle.',
  bundleTitle: (file: string) => `Bring in ${file}`,
  bundleReading: 'Comparing every file with its checksum…',
  bundleAdds: (articles: number, claims: number, highlights: number) =>
    `New here: ${count(articles, 'article')}, ${count(claims, 'claim')}, ${count(highlights, 'highlight')}.`,
  bundleSame: (same: number) => `Here already, just so: ${same.toLocaleString('en')}.`,
  bundleConflicts: (n: number) =>
    `Changed on both sides: ${n.toLocaleString('en')}. Nothing is overwritten unless you say so.`,
  bundleNothing: 'Everything in this bundle is in the notebook already.',
  bundleDecision: (value: Decision) => decision[value],
  bundleAll: (value: Decision) => all[value],
  bundleKind: (value: ConflictKind) => kind[value],
  bundleField: (name: string) => field[name] ?? name,
  bundleMine: 'Here',
  bundleTheirs: 'In the bundle',
  bundleInTrash: 'in the trash',
  bundleEmpty: 'nothing',
  bundleBring: 'Bring in',
  /** `decided` is how many conflicts were not left as they are here, `backup` when the backup before it was made. */
  bundleDone: (articles: number, claims: number, decided: number, backup: string) =>
    [
      (articles + claims > 0 || decided === 0) &&
        `Brought in ${count(articles, 'article')} and ${count(claims, 'claim')}.`,
      decided > 0 && `${count(decided, 'difference')} decided as chosen.`,
      backup !== '' && `What was here before is in the backup of ${backup}.`,
    ]
      .filter((sentence) => sentence !== false)
      .join(' '),
  bundleBringing: 'Backing up what is here, and bringing in the bundle…',
  bundleBackup: 'Before anything comes in, a backup is made. Undo does not reach this; the backup does.',
  backupsTitle: 'Backups',
  backupsNone: 'No backup yet. One is made by itself while you work.',
  backupsHint:
    'Made every five minutes while something changes; kept for a week, the last of each day for a month.',
  backupsMade: 'Backed up.',
  backupsMake: 'Back up now',
  backupsCheck: 'Check now',
  backupsWork: (what: keyof typeof work) => work[what],
  backupsStop: 'Stop',
  backupsNever: 'No backup has been restored to check it yet.',
  backupsVerified: (when: string) => `Last verified restore: ${when}, all was well.`,
  backupsFailed: (when: string, problem: string) => `Last restore to check, ${when}: ${problem}`,
  backupsReason: (value: BackupReason) => reason[value],
  backupsCounts: (articles: number, claims: number) =>
    `${count(articles, 'article')}, ${count(claims, 'claim')}`,
  backupsDamaged: (n: number) => `${count(n, 'file')} damaged then, kept as last readable`,
  backupsPreview: 'What is in it',
  backupsComparing: 'Comparing with the notebook as it is now…',
  backupsCompared: ({ gone, otherwise, later }: BackupPreview) =>
    gone + otherwise + later === 0
      ? 'Every article is as it is in the notebook now.'
      : `Compared with now: ${count(otherwise, 'article')} otherwise, ${gone.toLocaleString('en')} only in the backup, ${later.toLocaleString('en')} not in it yet.`,
  backupsArticle: (state: BackupPreview['articles'][number]['state'], claims: number) =>
    `${state === 'gone' ? 'only in the backup' : 'otherwise'}, ${count(claims, 'claim')} there`,
  backupsMore: (n: number) => `and ${n.toLocaleString('en')} more`,
  backupsRestore: 'Restore to a new folder…',
  backupsRestored: (folder: string) => `Restored to ${folder}. It is in the list of notebooks.`,
}
