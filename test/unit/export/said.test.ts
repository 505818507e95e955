import { expect, test } from 'vitest'
import { render } from '../../../shared/export/index.ts'
import { lens } from '../../../shared/lens/index.ts'
import { article, id, paragraph, report } from './sample-report.ts'

const text =
  'Laut der Agentur Velpress legte das *Schiff* ab. Es hat 14 Decks. Eine Bestätigung steht noch aus.'
const aside = 'Eine Bestätigung steht noch aus.'
const rules = lens(aside, 'de').map(({ rule }) => rule)
const view = article([paragraph(text)], {
  language: 'de',
  dismissals: [{ id: id(900), sentence: aside, rules }],
})
const marks = new Map([[view.id, lens(text, 'de')]])

test('what an article reports on others’ word is a section of its own, when that is wanted', () => {
  const page = render('html', report([view], { lens: marks }))
  expect(page).toContain('What the article reports on others’ word')
  expect(page).toContain('<q dir="auto" lang="de">Laut der Agentur Velpress legte das *Schiff* ab.</q>')
  expect(page).toContain('attributed: <bdi>der Agentur Velpress</bdi>')
  expect(page).toContain('href="#said-1"')
  const markdown = render('md', report([view], { lens: marks, locale: 'de' }))
  expect(markdown).toContain('Was der Artikel aus zweiter Hand berichtet')
  expect(markdown).toContain('- „Laut der Agentur Velpress legte das \\*Schiff\\* ab.“ (zugeschrieben: ')
  // Neither what says nothing of the kind, nor what was put aside.
  for (const made of [page, markdown]) expect(made).not.toMatch(/(Decks|noch aus)\.(<\/q>|”)/)
})

test('without being asked a report says nothing of it', () => {
  for (const format of ['html', 'md'] as const)
    expect(render(format, report([view]))).not.toMatch(/on others’ word|#said/)
})
