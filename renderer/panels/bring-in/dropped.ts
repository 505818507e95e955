import { isArticleName } from '../../../shared/model/article-names.ts'

/** What lies in the folders among what was dropped, as well as the files beside them. */
export interface Dropped {
  files: File[]
  /** How many files of the folders are no articles by their names. */
  leftOut: number
}

/**
 * The files of a drop, those in folders included. Has to be called in the event itself: what was dropped is gone afterwards.
 * What the system does not let us see in a folder is left out like what is no article.
 */
export async function dropped(transfer: DataTransfer | null): Promise<Dropped> {
  const entries = Array.from(transfer?.items ?? [], (item) => item.webkitGetAsEntry())
  const plain = Array.from(transfer?.files ?? [])
  const folders = entries.filter(isFolder)
  if (folders.length === 0) return { files: plain, leftOut: 0 }

  const named = new Set(folders.map(({ name }) => name))
  const found: Dropped = { files: plain.filter(({ name }) => !named.has(name)), leftOut: 0 }
  for (const folder of folders) await collect(folder, found)
  return found
}

async function collect(folder: FileSystemDirectoryEntry, found: Dropped): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    if (isFolder(entry) && !entry.name.startsWith('.')) await collect(entry, found)
    else if (isFile(entry) && isArticleName(entry.name)) {
      const file = await fileOf(entry)
      if (file) found.files.push(file)
      else found.leftOut++
    } else found.leftOut++
  }
}

function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory ?? false
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

/** In the order of their names. A folder hands them out a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    )
    if (some.length === 0) return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
    entries.push(...some)
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)))
}
