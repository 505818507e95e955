import { book } from './book.ts'
import { pdf } from './pdf.ts'
import { plain } from './plain.ts'
import { web } from './web.ts'
import type { Broken } from './what.ts'
import { word } from './word.ts'

/** All of them; where nothing else is said, in UTF-8. */
export const broken: readonly Broken[] = [...pdf, ...word, ...book, ...web, ...plain]
