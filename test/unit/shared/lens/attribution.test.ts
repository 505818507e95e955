import { expect, test } from 'vitest'
import { attributionIn } from '../../../../shared/lens/attribution.ts'
import { bySentence } from '../../../../shared/lens/by-sentence.ts'
import { lens } from '../../../../shared/lens/index.ts'

const of = (text: string) => attributionIn(bySentence(text, lens(text, 'de'), []))

test('a passage is said by whom its sentence names, in the words that say so', () => {
  expect(of('Laut der Agentur Velpress sollen Soldaten verlegt worden sein.')).toEqual({
    speaker: 'der Agentur Velpress',
    cue: 'Laut',
  })
})

test('of several sentences the one speaker is taken, and nobody where they name several', () => {
  expect(of('Der Minister sagte, er komme. Es regnete.').speaker).toBe('Der Minister')
  expect(of('Der Minister sagte, er komme. Die Botschafterin sagte, sie gehe.')).toEqual({
    speaker: '',
    cue: '',
  })
})

test('whom a pronoun may mean is not taken', () => {
  expect(of('Der Minister reiste ab. Er sagte, man sei sich einig.').speaker).not.toBe('Der Minister')
  expect(of('Es regnete.')).toEqual({ speaker: '', cue: '' })
})
