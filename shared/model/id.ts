import { z } from 'zod'

/** Identity of everything the analyst makes: a uuidv7 (sorts by creation time). Never a path, never a title. */
export const Id = z.uuid()
export type Id = z.infer<typeof Id>

/** Lower-case hex SHA-256. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export type Sha256 = z.infer<typeof Sha256>

/** A UTC time as ISO 8601, for display; order comes from sequence numbers. */
export const Time = z.iso.datetime()
export type Time = z.infer<typeof Time>
