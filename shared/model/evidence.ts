import { z } from 'zod'
import { Id, Sha256, Time } from './id.ts'
import { Passage } from './passage.ts'

/** Admiralty grades: how reliable the source is, and how credible the information, judged apart. `F` and `6` until judged. */
export const sourceGrades = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export const informationGrades = ['1', '2', '3', '4', '5', '6'] as const
export const SourceGrade = z.enum(sourceGrades)
export type SourceGrade = z.infer<typeof SourceGrade>
export const InformationGrade = z.enum(informationGrades)
export type InformationGrade = z.infer<typeof InformationGrade>

export const stances = ['supports', 'contradicts'] as const
export const Stance = z.enum(stances)
export type Stance = z.infer<typeof Stance>

/** What a piece of evidence points to: an article in one of its captures, an address, a file kept in the notebook under its hash, or words. */
export const Citation = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('article'),
    article: Id,
    capture: Sha256,
    passage: Passage.nullable(),
  }),
  z.looseObject({ type: z.literal('url'), url: z.string().min(1), title: z.string() }),
  z.looseObject({
    type: z.literal('file'),
    sha256: Sha256,
    file: z.string(),
    extension: z.string().regex(/^[a-z0-9]{1,8}$/),
    bytes: z.int().nonnegative(),
  }),
  z.looseObject({ type: z.literal('text'), text: z.string().min(1) }),
])
export type Citation = z.infer<typeof Citation>

/** What speaks for or against a claim. Evidence with the same `origin` counts once. */
export const Evidence = z.looseObject({
  id: Id,
  seq: z.int().nonnegative(),
  citation: Citation,
  stance: Stance,
  source: SourceGrade,
  information: InformationGrade,
  /** Where the information comes from (an agency, a ministry); empty when unknown. */
  origin: z.string(),
  note: z.string(),
  /** The day or time the evidence is of, as given; empty when unknown. */
  date: z.string(),
  createdAt: Time,
  trashedAt: Time.nullable(),
  /** The evidence of another claim this is a copy of, made by a merge or a split. */
  copyOf: Id.optional(),
})
export type Evidence = z.infer<typeof Evidence>
