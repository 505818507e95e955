import { z } from 'zod'
import { Id } from '../model/id.ts'
import { method } from './method.ts'
import { Span } from './span.ts'
import type { ClaimDetail, ClaimView, SimilarClaim } from './views.ts'

/** One claim, many appearances. */
export const linking = {
  /** A claim by its id, also one that lies in the trash. */
  'claims.get': method<ClaimDetail>()(z.strictObject({ id: Id })),
  /** Live claims in similar words, most similar first, with the words of `text` they share. Nothing is linked by it. */
  'claims.similar': method<SimilarClaim[]>()(
    z.strictObject({
      text: z.string().max(10_000),
      except: Id.optional(),
      limit: z.int().min(1).max(50).optional(),
    }),
  ),
  /** A passage as a further appearance of a claim. */
  'claims.link': method<ClaimView>()(z.strictObject({ claim: Id, article: Id, span: Span })),
  /** Lays an appearance in the trash; the last one a claim has stays. */
  'claims.unlink': method<null>()(z.strictObject({ article: Id, appearance: Id })),
  /**
   * `from` becomes a part of `into`: its appearances, its tags and copies of its evidence go there, and it lies in the
   * trash with its own history. The status of `into` stays as the analyst set it.
   */
  'claims.merge': method<ClaimDetail>()(z.strictObject({ into: Id, from: Id })),
  /**
   * A new claim out of some appearances of another, which keeps at least one. It starts unconfirmed, with the other's
   * words unless a statement is given, its speaker and tags, and copies of its evidence if `evidence` asks for them.
   */
  'claims.split': method<ClaimDetail>()(
    z.strictObject({
      claim: Id,
      appearances: z.array(Id).min(1),
      statement: z.string().optional(),
      evidence: z.boolean().optional(),
    }),
  ),
  /** The day to look at a claim again, null for none. */
  'claims.recheck': method<ClaimDetail>()(z.strictObject({ id: Id, date: z.iso.date().nullable() })),
}
