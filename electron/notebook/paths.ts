import { join } from 'node:path'
import type { Id, Sha256 } from '../../shared/model/id.ts'
import { imageTypes, type ImageType } from '../../shared/model/image.ts'

/** Names inside a notebook folder. All of them are relative to it and written with `/`, on every system. */
export const NOTEBOOK = 'notebook.json'
export const INBOX = 'inbox.json'
export const DESK = 'desk.json'
/** Only there while an edit of several files is under way. */
export const UNFINISHED = 'unfinished.json'
export const LOCK = '.lock'
export const ARTICLES = 'articles'
/** Files that are evidence, each under its hash. */
export const FILES = 'files'
export const CACHE = '.cache'
export const BACKUP = '.backup'
/** Where a bundle is unpacked while it is looked at, with a name of its own behind it. */
export const INCOMING = `${CACHE}/incoming-`
export const LIBRARY_CACHE = `${CACHE}/library.json`
export const shardCache = (shard: number): string => `${CACHE}/catalog-${shard}.json`

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const articleFolderName = new RegExp(`^${uuid}$`)
const copyOfArticleName = new RegExp(`^${uuid}.+$`)
const importingName = new RegExp(`^${uuid}\\.importing$`)
const removedName = new RegExp(`^${uuid}\\.removed$`)
const temporaryName = new RegExp(`\\.(${uuid})\\.tmp$`)
const restoringName = new RegExp(`\\.${uuid}\\.restoring$`)
const recordOfArticle = new RegExp(`^${ARTICLES}/(${uuid})/`)

export const articleFolder = (id: Id): string => `${ARTICLES}/${id}`
/** Where an article is put together before it appears under its id by one rename. */
export const importingFolder = (id: Id): string => `${ARTICLES}/${id}.importing`
/** What an article's folder is called from the moment it is removed for good until its files are. */
export const removedFolder = (id: Id): string => `${ARTICLES}/${id}.removed`
export const recordFile = (id: Id): string => `${ARTICLES}/${id}/record.json`
export const captureFile = (sha256: Sha256): string => `captures/${sha256}.json`
/** A JSON original would have the name of its capture's own file, so it gets a longer one. */
export const originalFile = (sha256: Sha256, extension: string): string =>
  extension === 'json' ? `captures/${sha256}.original.json` : `captures/${sha256}.${extension}`
/** Pictures are one file however often they are shown, in whichever capture. */
export const imageFile = (sha256: Sha256, type: ImageType): string => `images/${sha256}.${imageTypes[type]}`

/** Where earlier versions of an article's note are, in its folder. */
export const NOTE_VERSIONS = 'note-versions'
export const noteVersionFile = (article: Id, version: string): string =>
  `${articleFolder(article)}/${NOTE_VERSIONS}/${version}.json`

export const evidenceFile = ({ sha256, extension }: { sha256: Sha256; extension: string }): string =>
  `${FILES}/${sha256}.${extension}`

export const isArticleFolder = (name: string): boolean => articleFolderName.test(name)
export const isImportingFolder = (name: string): boolean => importingName.test(name)
export const isRemovedFolder = (name: string): boolean => removedName.test(name)
/** True where something stands behind an article's id that is not ours: a copy of its folder. */
export const isCopyOfArticle = (name: string): boolean =>
  copyOfArticleName.test(name) && !isImportingFolder(name) && !isRemovedFolder(name)
/** True for the names only our own unfinished saves have. */
export const isTemporary = (name: string): boolean => temporaryName.test(name)

/** True for a folder beside a notebook's into which a backup is being restored. */
export const isRestoring = (name: string): boolean => restoringName.test(name)

/** The uuidv7 in a temporary name, which says when it was given; empty when there is none. */
export const temporaryId = (name: string): Id => temporaryName.exec(name)?.[1] ?? ''

/** The article a file belongs to; null for the notebook's own files. */
export const articleOf = (file: string): Id | null => recordOfArticle.exec(file)?.[1] ?? null

/** The absolute path of a name inside the notebook at `root`. */
export const within = (root: string, file: string): string => join(root, ...file.split('/'))

/** A moment as part of a file name that every system takes. */
export const timeInName = (time = new Date()): string => time.toISOString().replaceAll(/[:.]/g, '-')
