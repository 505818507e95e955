import type { library as en } from '../en/library.ts'
import type { Localized } from '../index.ts'
import type { LibrarySort } from '../../search/library-sorts.ts'

const sortNames: Record<LibrarySort, string> = {
  added: 'zuletzt hereingeholt',
  opened: 'zuletzt geöffnet',
  published: 'Erscheinungsdatum',
  title: 'Titel',
  publisher: 'Herausgeber',
  unconfirmed: 'unbestätigte Behauptungen',
}

export const library = {
  libraryShown: (shown, all) => (shown === all ? `${all} Artikel` : `${shown} von ${all} Artikeln`),
  libraryShowAll: 'Alle Artikel zeigen',
  libraryAllRead: 'Alles ist gelesen',
  libraryAll: 'Alle Artikel',
  libraryUnread: 'Ungelesen',
  libraryUnreadOne: 'ungelesen',
  libraryReadUpTo: (percent) => `${percent} % gelesen`,
  librarySelected: 'ausgewählt',
  libraryMarkRead: 'Als gelesen kennzeichnen',
  libraryMarkUnread: 'Als ungelesen kennzeichnen',
  librarySortTitle: 'Bibliothek sortieren nach',
  librarySort: (by) => `Sortiert nach: ${by}`,
  librarySortName: (by) => sortNames[by],
  librarySortTurn: 'Andersherum',
  libraryTags: 'Schlagwörter der Artikel',
  libraryTagsNone: (key) =>
    key === ''
      ? 'Noch hat kein Artikel ein Schlagwort.'
      : `Noch hat kein Artikel ein Schlagwort. Mit ${key} bekommt der offene welche.`,
  libraryTagsChosen: 'Nur Artikel mit diesen Schlagwörtern',
  libraryTagDrop: (tag) => `Nicht mehr nur „${tag}“`,
  libraryTagOne: (title) => `Schlagwörter von „${title}“`,
  libraryTagMany: (count) => `Schlagwörter von ${count} Artikeln`,
  libraryTagsCommon: 'Schlagwörter, die alle haben',
  libraryTagsDiffer: 'Schlagwörter, die nur einige haben, bleiben, wie sie sind.',
  libraryMarked: (count, mark) =>
    `${count} Artikel als ${mark === 'read' ? 'gelesen' : 'ungelesen'} gekennzeichnet.`,
  libraryTagged: (count) => `Schlagwörter von ${count} Artikeln geändert.`,
  libraryBulk: 'Was mit den ausgewählten Artikeln geschehen soll',
  libraryTrashedMany: (count) => `${count} Artikel im Papierkorb.`,
  libraryCollect: (count) =>
    count === 1 ? 'Artikel in eine Sammlung legen' : `${count} Artikel in eine Sammlung legen`,
  libraryCollectNew: (name) => `Neue Sammlung „${name}“`,
  libraryCollectHint: 'Der Name einer ersten Sammlung genügt.',
  libraryCollectFound: (count) => (count === 0 ? 'Nichts passt' : `${count} zur Wahl`),
  libraryCollected: (count, name) => `${count} Artikel in „${name}“ gelegt.`,
  libraryTakeOut: 'Herausnehmen',
  libraryTakeOutOf: (name) => `Aus „${name}“ herausnehmen`,
  libraryTakenOut: (count, name) => `${count} Artikel aus „${name}“ herausgenommen.`,
  libraryShelf: 'Sammlung zeigen',

  tabsTitle: 'Offene Artikel',
  tabClose: (title) => `„${title}“ schließen`,
  tabsNoneClosed: 'Es wurde kein Reiter geschlossen.',
  tabsNoneBeside: 'Neben diesem Artikel steht keiner.',
  openInTab: 'In neuem Reiter öffnen',
  openBeside: 'Daneben öffnen',
  openWays: (tab, beside) => `${tab}: neuer Reiter · ${beside}: daneben`,

  collections: 'Sammlungen',
  collectionName: 'Name der Sammlung',
  collectionMake: 'Anlegen',
  collectionTaken: 'Es gibt eine andere Sammlung dieses Namens.',
  collectionRename: (name) => `„${name}“ umbenennen`,
  collectionTrashed: (name) =>
    `Die Sammlung „${name}“ liegt im Papierkorb. Ihre Artikel bleiben in der Bibliothek.`,
  detailsFiling: 'Schlagwörter und Sammlungen',
  collectionInNone: 'In keiner Sammlung',
  collectionNone: 'Zuerst eine Sammlung zeigen.',
  collectionEmpty: 'Noch nichts in dieser Sammlung',
  collectionEmptyHint: (key) =>
    key === ''
      ? 'Artikel auf ihren Namen ziehen.'
      : `Artikel auf ihren Namen ziehen oder bei einem ${key} drücken.`,
} satisfies Localized<typeof en>
