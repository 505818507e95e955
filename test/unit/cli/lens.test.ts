import { expect, test } from 'vitest'
import { atTheShell, news } from './beleg.ts'

test('lens shows the marks of an article, and their offsets are into its text', async () => {
  const { json, beleg, brought } = await atTheShell()
  const id = await brought()
  const { text } = await json('show', id)
  const { marks } = await json('lens', id)
  const cues = marks.map((mark: { class: string; cue: { start: number; end: number } }) => [
    mark.class,
    text.slice(mark.cue.start, mark.cue.end),
  ])
  expect(cues).toContainEqual(['attributed', 'Nach Angaben'])
  expect(cues).toContainEqual(['confirmation-pending', 'Bestätigung steht noch aus'])
  expect((await beleg('lens', id)).out).toContain('der Agentur NAP')
})

test('lens needs a language it knows, and says which those are', async () => {
  const { beleg, brought } = await atTheShell()
  const id = await brought(news, '--language', 'fr')
  expect(await beleg('lens', id)).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^beleg: language-unknown: .*“fr”.*de, en.*\n$/),
  })
  expect(await beleg('lens', id, '--language', 'de')).toMatchObject({ code: 0 })
})
