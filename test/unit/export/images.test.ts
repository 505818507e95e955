import { describe, expect, test } from 'vitest'
import { render } from '../../../shared/export/index.ts'
import { imagesOf } from '../../../shared/export/report.ts'
import { textOf, type Block } from '../../../shared/model/block.ts'
import type { BlockImage } from '../../../shared/model/image.ts'
import { elements, parse, textIn, withClass } from './html-page.ts'
import { article, claim, counts, paragraph, passageOf, report } from './sample-report.ts'

const kept = { sha256: 'c'.repeat(64), mime: 'image/png' as const, width: 60, height: 40 }
const picture = (image: BlockImage, text: string, alt = ''): Block => ({
  type: 'image',
  image,
  alt,
  text,
  marks: [],
})
const blocks: Block[] = [
  paragraph('Davor'),
  picture(kept, 'Der <Kai> am Montag.', 'Ein "Kai"'),
  picture({ leftOut: 'not-embedded' }, 'Die Karte'),
  picture(kept, ''),
  picture({ ...kept, sha256: 'd'.repeat(64) }, 'Weg'),
]
const view = article(blocks, {
  claims: [claim(1, passageOf(textOf(blocks), '<Kai> am'), 'confirmed')],
})
const images = new Map([[kept.sha256, 'data:image/png;base64,AAAA']])
const made = report([view], { images, leftOut: counts({ images: 2 }), locale: 'de' })

describe('the pictures of a report', () => {
  test('are in an HTML report, with their captions as they are marked', () => {
    const page = parse(render('html', made))
    const figures = elements(page).filter(({ tagName }) => tagName === 'figure')
    expect(figures.map((figure) => textIn(figure, { markers: false }))).toEqual([
      'Der <Kai> am Montag.',
      'Bild nicht übernommen: nicht in der Datei gespeichertDie Karte',
      '',
      'Dieses Bild lässt sich nicht zeigen. Seine Datei fehlt oder ist beschädigt.Weg',
    ])
    const shown = elements(page).filter(({ tagName }) => tagName === 'img')
    expect(shown.map(({ properties }) => [properties.src, properties.alt, properties.width])).toEqual([
      ['data:image/png;base64,AAAA', 'Ein "Kai"', 60],
      ['data:image/png;base64,AAAA', '', 60],
    ])
    expect(withClass(figures[0]!, 'confirmed').map((span) => textIn(span))).toContain('<Kai> am')
    expect(textIn(page)).toContain('Nicht enthalten2 Bilder')
    expect(made.included.images).toBe(2)
  })

  test('are not in a Markdown report, which says so where each would stand', () => {
    const none = report([view], { leftOut: counts({ images: imagesOf([view]).length }) })
    const text = render('md', none)
    expect(text).toContain('*Picture, not part of this report:* Der \\<Kai> am')
    expect(text).toContain('*Picture, not part of this report:*\n')
    expect(text).toContain('Not included: 4 pictures')
    expect(none.included.images).toBe(0)
  })
})
