export const tags = {
  tagsTitle: 'Tags of the notebook',
  tagsFind: 'Find a tag',
  tagsNone: 'Nothing has a tag yet.',
  tagsCount: (
    counts: { articles: number; claims: number; highlights: number },
    [articles, claims, highlights]: readonly [string, string, string],
  ) =>
    [
      counts.articles > 0 && `${articles} article${counts.articles === 1 ? '' : 's'}`,
      counts.claims > 0 && `${claims} claim${counts.claims === 1 ? '' : 's'}`,
      counts.highlights > 0 && `${highlights} highlight${counts.highlights === 1 ? '' : 's'}`,
    ]
      .filter(Boolean)
      .join(' · '),
  tagsRename: (tag: string) => `Rename “${tag}”`,
  tagsRenameDo: 'Rename',
  tagsDelete: (tag: string) => `Take “${tag}” off everything`,
  tagsName: (tag: string) => `New name of “${tag}”`,
  tagsBoth: (tag: string) => `“${tag}” is there already: both become one.`,
  tagsMergeInto: (count: number) => `One tag in place of the ${count} chosen`,
  tagsMerge: 'Merge',
  tagsDone: (count: number) => `Changed in ${count} article${count === 1 ? '' : 's'}.`,
  tagsClose: 'Done',
}
