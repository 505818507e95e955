import type { Migration } from '../file-kind.ts'
import { record1To2 } from './record-1-to-2.ts'

/** Every step from an older `record.json`, oldest first. */
export const recordMigrations: readonly Migration[] = [record1To2]
