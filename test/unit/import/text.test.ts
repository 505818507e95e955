import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { readText, refusal, textsOf } from './sources.ts'

const german = 'Überraschung in Łódź: „Der Hafen – er schließt“, 5 €.'
const utf16 = (text: string, order: 'le' | 'be', mark: boolean) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('the encoding of plain text', () => {
  it.each([
    ['UTF-8', Buffer.from(german)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${german}`)],
    ['UTF-16 LE with a byte order mark', utf16(german, 'le', true)],
    ['UTF-16 BE with a byte order mark', utf16(german, 'be', true)],
    ['UTF-16 LE without one', utf16(german, 'le', false)],
    ['UTF-16 BE without one', utf16(german, 'be', false)],
  ])('is told for %s', async (_, bytes) => {
    expect(textsOf(await parse({ file: 'a.txt', bytes }))).toEqual([german])
  })

  it('is Windows-1252 where it is nothing else', async () => {
    const bytes = Buffer.from([
      0x84, 0x4e, 0x65, 0x69, 0x6e, 0x93, 0x20, 0x96, 0x20, 0xfc, 0x62, 0x65, 0x72, 0x20, 0x35, 0x20, 0x80,
    ])
    expect(textsOf(await parse({ file: 'a.txt', bytes }))).toEqual(['„Nein“ – über 5 €'])
  })

  it('is UTF-8 with what was damaged in it', async () => {
    const bytes = Buffer.concat([
      Buffer.from(german.repeat(3)),
      Buffer.from([0xc3]),
      Buffer.from(' Schluss.'),
    ])
    expect(textsOf(await parse({ file: 'a.txt', bytes }))).toEqual([`${german.repeat(3)}\ufffd Schluss.`])
  })

  it.each([
    ['zero bytes', Buffer.from('Der Hafen\u0000ist zu und bleibt es auch.')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49])],
    ['noise', Buffer.from(Array.from({ length: 400 }, (_, index) => 1 + ((index * 89) % 255)))],
  ])('is none for %s', async (_, bytes) => {
    expect(await refusal(parse({ file: 'a.txt', bytes }))).toEqual({ code: 'not-text', file: 'a.txt' })
  })

  it('is not guessed for formats that are not read yet', async () => {
    for (const [file, content] of [
      ['a.pdf', 'kein PDF'],
      ['a.odt', 'PK\u0003\u0004'],
      ['a.rtf', '{\\rtf1 Hafen}'],
    ] as const)
      expect(await refusal(readText(content, file))).toEqual({ code: 'unknown-format', file })
  })
})

describe('the lines of plain text', () => {
  it('are blocks, without the spaces and tabs around them', async () => {
    const draft = await readText('  Hafen zu \n\n\tDie Schiffe\twarten.  \n \t \n„Wie lange?“\n')
    expect(draft.blocks).toEqual(
      ['Hafen zu', 'Die Schiffe\twarten.', '„Wie lange?“'].map((text) => ({
        type: 'paragraph',
        text,
        marks: [],
      })),
    )
  })

  it.each(['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029', '\u000b', '\u000c', '\n\r\n'])(
    'end with %j',
    async (end) => {
      expect(textsOf(await readText(`Eins${end}Zwei${end}`))).toEqual(['Eins', 'Zwei'])
    },
  )

  it('are in NFC, and what is no character is shown to have been there', async () => {
    expect(textsOf(await readText('Pra\u0308senz\u0007 jetzt'))).toEqual(['Präsenz\ufffd jetzt'])
    const halves = Buffer.from('\ufeffab \ud83d cd', 'utf16le')
    expect(textsOf(await parse({ file: '', bytes: halves }))).toEqual(['ab \ufffd cd'])
  })

  it('take no longer when they are long and full of spaces', async () => {
    const begin = performance.now()
    const spaced = `Hafen${' '.repeat(500_000)}zu ${'a '.repeat(500_000)}"${'."'.repeat(250_000)}x`
    expect(textsOf(await readText(`${spaced}\n`))).toEqual([spaced])
    expect(textsOf(await readText(`a\n\n${`${spaced}\n`.repeat(2)}`))).toHaveLength(3)
    expect(performance.now() - begin).toBeLessThan(5000)
  })

  it('are refused when there is none', async () => {
    expect(await refusal(readText('', 'leer.txt'))).toEqual({ code: 'file-empty', file: 'leer.txt' })
    for (const text of ['\ufeff', ' \n\t\r\n '])
      expect(await refusal(readText(text, 'leer.txt'))).toEqual({ code: 'empty-text', file: 'leer.txt' })
  })
})

const words =
  'Die Hafenbehörde von Altmark teilte am Montag mit, dass der größte der drei Kais bis auf Weiteres geschlossen bleibt, weil die Untersuchung der Schäden noch andauert und niemand sagen kann, wann sie endet oder was sie am Ende kosten wird.'

function wrap(text: string, width: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])
}

describe('hard-wrapped text', () => {
  it.each([40, 60, 65, 72, 78, 80, 100])('has its paragraphs back when wrapped at %i', async (width) => {
    const paragraphs = ['Hafen bleibt zu', words, `„${words}“`, 'Kurz.', words.replace('Altmark', 'Neumark')]
    const text = paragraphs.map((paragraph) => wrap(paragraph, width).join('\r\n')).join('\r\n\r\n')
    expect(textsOf(await readText(text))).toEqual(paragraphs)
  })

  it('loses nothing but its line ends', async () => {
    const lines = wrap(words.replace('Hafenbehörde', 'Hafen-'), 50)
    expect(textsOf(await readText(`${lines.join('\n')}\n\n${lines.join('\n')}`))[0]).toBe(lines.join(' '))
  })

  it('is not what has one paragraph on each line', async () => {
    const paragraphs = [words, 'Kurz.', words, words]
    expect(textsOf(await readText(paragraphs.join('\n')))).toEqual(paragraphs)
    expect(textsOf(await readText(paragraphs.join('\n\n')))).toEqual(paragraphs)
  })

  it('is not a list of names, nor a poem, nor sentences on their own lines', async () => {
    const poem = [
      'Am Kai da liegt ein alter Kahn',
      'und träumt',
      'von großer Fahrt',
      '',
      'Er fährt nicht mehr',
      'das Wasser fiel',
      'so still und zart',
    ]
    const sentences = [
      'Der Hafen bleibt bis Freitag geschlossen.',
      'Die Schiffe warten auf der Reede dort.',
      'Niemand weiß, wie lange das noch geht.',
      'Am Montag soll entschieden werden.',
      '',
      'Mehr folgt in Kürze an dieser Stelle.',
    ]
    for (const lines of [poem, sentences]) {
      const kept = lines.filter((line) => line !== '')
      expect(textsOf(await readText(lines.join('\n')))).toEqual(kept)
    }
  })
})
