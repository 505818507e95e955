import { around } from './around.ts'
import type { Edit } from './edit.ts'
import { foreign } from './foreign.ts'
import { gone } from './gone.ts'
import { inside } from './inside.ts'
import { newsroom } from './newsroom.ts'
import { otherParagraphs } from './other-paragraphs.ts'
import { short } from './short.ts'
import { throughout } from './throughout.ts'
import { twins } from './twins.ts'
import { typography } from './typography.ts'

/** All classes of edits by what is edited. */
export const edits: Readonly<Record<string, readonly Edit[]>> = {
  'other paragraphs': otherParagraphs,
  typography,
  'inside the quote': inside,
  'around the quote': around,
  newsroom,
  throughout,
  'cut out': gone,
  'foreign document': foreign,
  'short articles': short,
  'two identical sentences': twins,
}
