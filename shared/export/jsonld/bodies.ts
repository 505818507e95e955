import type { ClaimView, HighlightView } from '../../api/views.ts'
import { standingChange } from '../../model/claim.ts'
import { iriOf } from '../names.ts'

/** A text that is said about a passage, and what it is there for. */
export interface TextualBody {
  id?: string
  type: 'TextualBody' | ['TextualBody', 'schema:Claim']
  purpose: 'describing' | 'classifying' | 'commenting' | 'tagging'
  value: string
  format: 'text/plain'
  'schema:author'?: { 'schema:name': string }
}

/** What is said in a highlight: its colour, comment and tags. */
export function highlightBodies({ color, comment, tags }: HighlightView): TextualBody[] {
  return [
    body('classifying', color),
    ...(comment === '' ? [] : [body('commenting', comment)]),
    ...tags.map((tag) => body('tagging', tag)),
  ]
}

/**
 * What a claim says, how it stands and why. Its statement has the claim's own name, by which all its appearances know each
 * other, and the speaker for its author.
 */
export function claimBodies(claim: ClaimView): TextualBody[] {
  const { id, statement, speaker, status, history, tags, passage } = claim
  const reason = standingChange(history)?.reason ?? ''
  return [
    {
      ...body('describing', statement === '' ? passage.exact : statement),
      id: iriOf(id),
      type: ['TextualBody', 'schema:Claim'],
      ...(speaker !== '' && { 'schema:author': { 'schema:name': speaker } }),
    },
    body('classifying', status),
    ...(reason === '' ? [] : [body('commenting', reason)]),
    ...tags.map((tag) => body('tagging', tag)),
  ]
}

function body(purpose: TextualBody['purpose'], value: string): TextualBody {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' }
}
