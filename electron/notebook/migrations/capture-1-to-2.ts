import { z } from 'zod'
import type { Migration } from '../store/file-kind.ts'

const Capture1 = z.looseObject({ schemaVersion: z.literal(1) })

/** Version 2 may hold pictures, which a program that knows only version 1 cannot show. */
export const capture1To2: Migration = {
  from: 1,
  migrate: (content) => ({ ...Capture1.parse(content), schemaVersion: 2 }),
}
