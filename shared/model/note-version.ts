import { z } from 'zod'
import type { Time } from './id.ts'
import { Note } from './note.ts'

/** `articles/<id>/note-versions/<version>.json`: a note as it stood before something else was written, immutable. */
export const NoteVersionFile = z.looseObject({ schemaVersion: z.literal(1), ...Note.shape })
export type NoteVersionFile = z.infer<typeof NoteVersionFile>

/**
 * The name of an earlier version: when the note was last written, and the first 16 digits of the file's SHA-256. So the
 * same version has the same name in every notebook.
 */
export const noteVersionName = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3}Z)-([0-9a-f]{16})$/

/** Until when a version was the note. */
export function timeOfVersion(version: string): Time {
  return version.replace(noteVersionName, '$1:$2:$3.$4')
}
