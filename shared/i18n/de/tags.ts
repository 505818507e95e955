import type { tags as english } from '../en/tags.ts'
import type { Localized } from '../index.ts'

export const tags: Localized<typeof english> = {
  tagsTitle: 'Schlagwörter des Notizbuchs',
  tagsFind: 'Schlagwort suchen',
  tagsNone: 'Noch hat nichts ein Schlagwort.',
  tagsCount: (counts, [articles, claims, highlights]) =>
    [
      counts.articles > 0 && `${articles} Artikel`,
      counts.claims > 0 && `${claims} Behauptung${counts.claims === 1 ? '' : 'en'}`,
      counts.highlights > 0 && `${highlights} Markierung${counts.highlights === 1 ? '' : 'en'}`,
    ]
      .filter(Boolean)
      .join(' · '),
  tagsRename: (tag) => `„${tag}“ umbenennen`,
  tagsRenameDo: 'Umbenennen',
  tagsDelete: (tag) => `„${tag}“ überall entfernen`,
  tagsName: (tag) => `Neuer Name für „${tag}“`,
  tagsBoth: (tag) => `„${tag}“ gibt es schon: Beide werden eins.`,
  tagsMergeInto: (count) => `Ein Schlagwort statt der ${count} ausgewählten`,
  tagsMerge: 'Zusammenführen',
  tagsDone: (count) => `In ${count} ${count === 1 ? 'Artikel' : 'Artikeln'} geändert.`,
  tagsClose: 'Fertig',
}
