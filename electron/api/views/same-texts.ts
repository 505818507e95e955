import type { SameText } from '../../../shared/api/evidence.ts'
import type { ClaimDetail } from '../../../shared/api/views.ts'
import { BelegError } from '../../../shared/errors.ts'
import { originsOf } from '../../../shared/evidence/origins.ts'
import { printOf, SAME_TEXT, shareOf, type TextPrint } from '../../../shared/evidence/same-text.ts'
import { textOf } from '../../../shared/model/block.ts'
import type { Citation } from '../../../shared/model/evidence.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { Notebook } from '../../notebook/types.ts'
import { newestText } from './shown.ts'

/** A text with what it is the text of: evidence, or an article the claim is made in. */
interface Held {
  evidence: Id | null
  article: Id | null
  print: TextPrint
}

/**
 * Pairs of nearly the same texts among a claim's evidence and the articles it is made in, the most alike first. Pairs that
 * count as one origin already are left out, and texts that cannot be read.
 */
export async function sameTexts(notebook: Notebook, claim: ClaimDetail): Promise<SameText[]> {
  const evidence = await Promise.all(
    claim.evidence.map(async ({ id, citation }): Promise<Held[]> => {
      const text = await citedText(notebook, citation)
      const article = citation.type === 'article' ? citation.article : null
      return text === null ? [] : [{ evidence: id, article, print: printOf(text) }]
    }),
  )
  const made = await Promise.all(
    [...new Set(claim.appearances.map(({ article }) => article))].map(async (article): Promise<Held[]> => {
      const text = await newest(notebook, article)
      return text === null ? [] : [{ evidence: null, article, print: printOf(text) }]
    }),
  )
  const held = [...evidence.flat(), ...made.flat()]
  const origins = originsOf(claim.evidence)
  const isOne = (a: Id, b: Id | null): boolean =>
    origins.some(({ evidence }) => [a, b].every((id) => evidence.some((one) => one.id === id)))
  return held
    .flatMap((one, index) => held.slice(index + 1).map((other) => [one, other] as const))
    .flatMap(([one, other]): SameText[] => {
      if (one.evidence === null || isOne(one.evidence, other.evidence)) return []
      // The article the claim is made in may be cited as well: that says nothing new.
      if (other.evidence === null && one.article === other.article) return []
      const share = shareOf(one.print, other.print)
      const { evidence, article } = other
      return share >= SAME_TEXT ? [{ evidence: one.evidence, other: { evidence, article }, share }] : []
    })
    .toSorted((a, b) => b.share - a.share)
}

async function citedText(notebook: Notebook, citation: Citation): Promise<string | null> {
  switch (citation.type) {
    case 'text':
      return citation.text
    case 'article':
      return readable(async () => textOf(await notebook.blocks(citation.article, citation.capture)))
    case 'url':
    case 'file':
      return null
  }
}

function newest(notebook: Notebook, article: Id): Promise<string | null> {
  return readable(async () => (await newestText(notebook, await notebook.record(article))).text)
}

/** Null for what cannot be read, which is said elsewhere. */
async function readable(read: () => Promise<string>): Promise<string | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof BelegError) return null
    throw error
  }
}
