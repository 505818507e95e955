import type { Migration } from '../store/file-kind.ts'
import { capture1To2 } from './capture-1-to-2.ts'
import { inbox1To2 } from './inbox-1-to-2.ts'
import { record1To2 } from './record-1-to-2.ts'
import { record2To3 } from './record-2-to-3.ts'

/** Every step from an older `record.json`, oldest first. */
export const recordMigrations: readonly Migration[] = [record1To2, record2To3]

/** The same for `inbox.json`. */
export const inboxMigrations: readonly Migration[] = [inbox1To2]

/** The same for a capture, which is only ever read: the file stays as it is. */
export const captureMigrations: readonly Migration[] = [capture1To2]
