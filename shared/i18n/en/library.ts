import type { LibrarySort } from '../../search/library-sorts.ts'

const sortNames: Record<LibrarySort, string> = {
  added: 'brought in last',
  opened: 'opened last',
  published: 'published',
  title: 'title',
  publisher: 'publisher',
  unconfirmed: 'unconfirmed claims',
}
const articles = (count: number) => `${count} article${count === 1 ? '' : 's'}`

/** The library: what narrows and orders it, collections, tags of articles, and what is done to many of them. */
export const library = {
  libraryShown: (shown: string, all: string) =>
    shown === all ? `${all} article${all === '1' ? '' : 's'}` : `${shown} of ${all} articles`,
  libraryShowAll: 'Show all articles',
  libraryAllRead: 'Nothing is unread',
  libraryAll: 'All articles',
  libraryUnread: 'Unread',
  libraryUnreadOne: 'unread',
  libraryReadUpTo: (percent: string) => `${percent} % read`,
  librarySelected: 'selected',
  libraryMarkRead: 'Mark as read',
  libraryMarkUnread: 'Mark as unread',
  librarySortTitle: 'Sort the library by',
  librarySort: (by: string) => `Sorted by: ${by}`,
  librarySortName: (by: LibrarySort) => sortNames[by],
  librarySortTurn: 'The other way round',
  libraryTags: 'Tags of articles',
  libraryTagsNone: (key: string) =>
    key === '' ? 'No article has a tag yet.' : `No article has a tag yet. ${key} gives the open one some.`,
  libraryTagsChosen: 'Only articles with these tags',
  libraryTagDrop: (tag: string) => `No longer only “${tag}”`,
  libraryTagOne: (title: string) => `Tags of “${title}”`,
  libraryTagMany: (count: number) => `Tags of ${count} articles`,
  libraryTagsCommon: 'Tags that all of them have',
  libraryTagsDiffer: 'Tags that only some of them have stay as they are.',
  libraryMarked: (count: number, mark: 'read' | 'unread') => `${count} articles marked as ${mark}.`,
  libraryTagged: (count: number) => `Tags of ${count} articles changed.`,
  libraryBulk: 'What to do with the selected articles',
  libraryTrashedMany: (count: number) => `${articles(count)} in the trash.`,
  libraryCollect: (count: number) =>
    count === 1 ? 'Put the article into a collection' : `Put ${count} articles into a collection`,
  libraryCollectNew: (name: string) => `New collection “${name}”`,
  libraryCollectHint: 'Type the name of a first collection.',
  libraryCollectFound: (count: number) => (count === 0 ? 'Nothing fits' : `${count} to choose from`),
  libraryCollected: (count: number, name: string) => `${articles(count)} put into “${name}”.`,
  libraryTakeOut: 'Take out',
  libraryTakeOutOf: (name: string) => `Take out of “${name}”`,
  libraryTakenOut: (count: number, name: string) => `${articles(count)} taken out of “${name}”.`,
  libraryShelf: 'Show a collection',

  tabsTitle: 'Open articles',
  tabClose: (title: string) => `Close “${title}”`,
  tabsNoneClosed: 'No tab was closed.',
  tabsNoneBeside: 'No article is beside this one.',
  openInTab: 'Open in a new tab',
  openBeside: 'Open beside',
  openWays: (tab: string, beside: string) => `${tab}: new tab · ${beside}: beside`,

  collections: 'Collections',
  collectionName: 'Name of the collection',
  collectionMake: 'Make it',
  collectionTaken: 'There is another collection of this name.',
  collectionRename: (name: string) => `Rename “${name}”`,
  collectionTrashed: (name: string) =>
    `The collection “${name}” is in the trash. Its articles stay in the library.`,
  detailsFiling: 'Tags and collections',
  collectionInNone: 'In no collection',
  collectionNone: 'Show a collection first.',
  collectionEmpty: 'Nothing in this collection yet',
  collectionEmptyHint: (key: string) =>
    key === '' ? 'Drag articles onto its name.' : `Drag articles onto its name, or press ${key} on one.`,
}
