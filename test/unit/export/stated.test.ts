import { describe, expect, test } from 'vitest'
import { statedAsFact } from '../../../shared/export/stated.ts'
import type { NoteNode } from '../../../shared/model/note.ts'
import { article, claim, note, paragraph, passageOf, rowOf } from './sample-report.ts'

const text = 'Im Gebiet stehen bis zu 9.000 Soldaten. Drei Schiffe liegen im Hafen.'
const open = claim(1, passageOf(text, 'bis zu 9.000 Soldaten'), 'unconfirmed', {
  statement: 'Bis zu 9.000 Soldaten stehen dort.',
})
const sure = claim(2, passageOf(text, 'Drei Schiffe liegen'), 'confirmed')

function found(...paragraphs: (string | NoteNode)[]) {
  const children = paragraphs.map((one): NoteNode => ({
    type: 'paragraph',
    children: [typeof one === 'string' ? { type: 'text', text: one, format: 0 } : one],
  }))
  const view = article([paragraph(text)], { claims: [open, sure], note: note(...children) })
  return statedAsFact(
    [view],
    view.claims.map((one) => rowOf(one, view)),
  ).map(({ claim }) => claim.id)
}

describe('a note', () => {
  test('that has the words of an open claim states it as a fact, in any case and without its full stop', () => {
    expect(found('Es ist klar: bis zu 9.000 soldaten stehen dort, mehr nicht.')).toEqual([open.id])
  })

  test.each([
    'Nicht bestätigt: Bis zu 9.000 Soldaten stehen dort.',
    'Bis zu 9.000 Soldaten stehen dort (not confirmed).',
    'Drei Schiffe liegen im Hafen.',
    'Soldaten stehen dort.',
  ])('that says how things stand, or says less, does not: %s', (words) => {
    expect(found(words)).toEqual([])
  })

  test('is looked at paragraph by paragraph', () => {
    expect(found('Nicht bestätigt ist vieles.', 'Bis zu 9.000 Soldaten stehen dort.')).toEqual([open.id])
  })

  test('may quote the article and hold the claim itself, which says how it stands', () => {
    const live = {
      type: 'live-claim' as const,
      claim: open.id,
      statement: open.statement,
      status: open.status,
    }
    expect(found(live)).toEqual([])
    expect(found({ type: 'passage-quote', article: open.home ?? '', passage: open.passage })).toEqual([])
  })
})
