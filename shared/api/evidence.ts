import { z } from 'zod'
import { InformationGrade, SourceGrade, Stance } from '../model/evidence.ts'
import { Id } from '../model/id.ts'
import { method } from './method.ts'
import { Span } from './span.ts'
import type { ClaimDetail } from './views.ts'

/** What evidence points to, as a window gives it: an article's newest capture, and a file with its bytes in base64. */
const NewCitation = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('article'), article: Id, span: Span.nullable() }),
  z.strictObject({ type: z.literal('url'), url: z.string().trim().min(1).max(8192), title: z.string() }),
  z.strictObject({ type: z.literal('file'), file: z.string(), bytes: z.base64() }),
  z.strictObject({ type: z.literal('text'), text: z.string().trim().min(1) }),
])
export type NewCitation = z.input<typeof NewCitation>

const judged = {
  stance: Stance,
  source: SourceGrade,
  information: InformationGrade,
  origin: z.string(),
  note: z.string(),
  date: z.string(),
}

/** A file that is kept as evidence; `bytes` is base64. */
export interface EvidenceFile {
  file: string
  bytes: string
}

/**
 * Two texts that are so alike that they probably come from one origin: `share` of the words of the shorter stand in the
 * other in the same order. Each is a piece of evidence, or, where that is null, the article the claim is made in.
 */
export interface SameText {
  evidence: Id
  other: { evidence: Id | null; article: Id | null }
  share: number
}

/** What speaks for and against claims. Changes answer with the claim. */
export const evidence = {
  'evidence.add': method<ClaimDetail>()(
    z.strictObject({ claim: Id, citation: NewCitation, ...z.object(judged).partial().shape, stance: Stance }),
  ),
  'evidence.change': method<ClaimDetail>()(
    z.strictObject({
      claim: Id,
      id: Id,
      citation: NewCitation.optional(),
      ...z.object(judged).partial().shape,
    }),
  ),
  'evidence.trash': method<ClaimDetail>()(z.strictObject({ claim: Id, id: Id })),
  /** A kept file, compared with its hash. */
  'evidence.file': method<EvidenceFile>()(z.strictObject({ claim: Id, id: Id })),
  /** Evidence of a claim whose texts are nearly the same as those of other evidence, or as what the claim is made in. */
  'evidence.sameTexts': method<SameText[]>()(z.strictObject({ claim: Id })),
  /** The origins that evidence in this notebook names, most frequent first. */
  'evidence.origins': method<string[]>()(z.strictObject({})),
}
