import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { textsOf } from './sources.ts'

/** Our own wording; each about as long as the opening of a news item. */
const texts = {
  pl: 'Minister powiedział, że rozmowy będą kontynuowane jesienią. Nikt nie wie, co stanie się później. Według agencji sytuacja jest pod kontrolą, ale żołnierze są gotowi.',
  cs: 'Ministr řekl, že jednání budou pokračovat na podzim. Nikdo neví, co se stane potom. Podle agentury je situace pod kontrolou, ale vojáci jsou připraveni.',
  hu: 'A miniszter azt mondta, hogy a tárgyalások ősszel folytatódnak. Senki sem tudja, mi történik azután. A hírügynökség szerint a helyzet ellenőrzés alatt van.',
  ru: 'Министр заявил, что переговоры продолжатся осенью. Никто не знает, что будет потом.',
  uk: 'Міністр заявив, що переговори продовжаться восени. Ніхто не знає, що буде потім. Її не чули.',
  el: 'Ο υπουργός δήλωσε ότι οι διαπραγματεύσεις θα συνεχιστούν το φθινόπωρο.',
  tr: 'Bakan, müzakerelerin sonbaharda devam edeceğini söyledi. Sonrasında ne olacağını kimse bilmiyor. Ajansa göre durum kontrol altında, ancak askerler hazır.',
  he: 'השר אמר כי השיחות יימשכו בסתיו. איש אינו יודע מה יקרה לאחר מכן.',
  ar: 'قال الوزير إن المحادثات ستستمر في الخريف. لا أحد يعرف ماذا سيحدث بعد ذلك.',
  th: 'รัฐมนตรีกล่าวว่าการเจรจาจะดำเนินต่อไปในฤดูใบไม้ร่วง',
  ja: '大臣は、協議は秋に続くと述べた。その後どうなるかは誰にも分からない。',
  zh: '部长表示，谈判将在秋季继续进行。没有人知道之后会发生什么。',
  tw: '部長表示，談判將在秋季繼續進行。沒有人知道之後會發生什麼。',
  ko: '장관은 회담이 가을에 계속될 것이라고 말했다. 그 후에 무슨 일이 일어날지는 아무도 모른다.',
  fr: 'Le ministre a déclaré que les négociations se poursuivraient à l’été. « Nous sommes prêts », a-t-il ajouté.',
  es: '¿Qué pasará después? El ministro señaló que las negociaciones continuarán en otoño.',
  sv: 'Ministern sade att förhandlingarna fortsätter på hösten. Ingen vet vad som händer därefter.',
}
const written: [keyof typeof texts, string][] = [
  ...(['pl', 'cs', 'hu'] as const).flatMap((text): [typeof text, string][] => [
    [text, 'windows-1250'],
    [text, 'iso-8859-2'],
  ]),
  ...['windows-1251', 'koi8-r', 'iso-8859-5'].map((charset): ['ru', string] => ['ru', charset]),
  ['uk', 'windows-1251'],
  ['uk', 'koi8-u'],
  ['el', 'windows-1253'],
  ['tr', 'windows-1254'],
  ['he', 'windows-1255'],
  ['ar', 'windows-1256'],
  ['th', 'windows-874'],
  ['ja', 'shift_jis'],
  ['ja', 'euc-jp'],
  ['zh', 'gbk'],
  ['tw', 'big5'],
  ['ko', 'euc-kr'],
  ['fr', 'windows-1252'],
  ['es', 'windows-1252'],
  ['sv', 'windows-1252'],
]

/** Text in an encoding that Node reads but does not write: what is read from each byte, or two, turned round. */
function encoded(text: string, charset: string): Uint8Array {
  // Some releases of Node read Windows-1252 as Latin-1; its signs are those of Windows-1254.
  const readable = charset === 'windows-1252' ? ['windows-1254', charset] : [charset]
  const decoders = readable.map((name) => new TextDecoder(name, { fatal: true }))
  const codes = new Map<string, number[]>()
  const learn = (...code: number[]) => {
    for (const decoder of decoders) {
      try {
        const char = decoder.decode(Uint8Array.from(code))
        if ([...char].length === 1 && !codes.has(char)) codes.set(char, code)
      } catch {
        // No character has this code.
      }
    }
  }
  for (let byte = 0; byte < 256; byte++) learn(byte)
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn(lead, trail)
  return Uint8Array.from([...text].flatMap((char) => codes.get(char) ?? fail(char, charset)))
}

function fail(char: string, charset: string): never {
  throw new Error(`${char} is not in ${charset}`)
}

const shown = async (file: string, bytes: Uint8Array) => textsOf(await parse({ file, bytes }))

describe('text in an encoding that it does not state', () => {
  it.each(written)('is read in %s as %s, as a file and as a page', async (language, charset) => {
    const text = texts[language]
    const bytes = encoded(text, charset)
    expect(await shown('a.txt', bytes)).toEqual([text])
    expect(await shown('a.md', bytes)).toEqual([text])
    const page = (inside: Uint8Array) =>
      Buffer.concat([
        Buffer.from('<!doctype html><title>x</title><ul><li>Home</ul><p class="a">'),
        inside,
        Buffer.from('</p><script>let x</script>'),
      ])
    expect((await shown('a.html', page(bytes))).at(-1)).toBe(text)
  })

  it('is read in Japanese of seven bits, but not where something only looks like it', async () => {
    // “港は閉鎖” between the signs that switch to Japanese and back.
    const switched = Buffer.concat([
      Buffer.from('Kai: \u001b$B'),
      Buffer.from('9A$OJD:?', 'latin1'),
      Buffer.from('\u001b(B.'),
    ])
    expect(await shown('a.txt', switched)).toEqual(['Kai: 港は閉鎖.'])
    expect(await shown('a.html', Buffer.concat([Buffer.from('<p>'), switched]))).toEqual(['Kai: 港は閉鎖.'])
    expect((await shown('a.txt', Buffer.from('Größe \u001b$B\u001b(X')))[0]).toContain('Größe')
  })

  it('is Windows-1252 if it is German, however short, loud or full of signs it is', async () => {
    const words =
      'der die und für über Größe größer Straße Äußerung ÖPNV Übung müßte Füße würde nähme schön Bär Maß heißt Würzburg Köln Grüße §242 20° 5€ „ja“ – … „Nein“ ‚so‘ Café 9.000 Soldaten laut Behörde Ärztin süß daß aßen spät früh Bürgermeister äöüß ÄÖÜ'.split(
        ' ',
      )
    const sentence = fc
      .tuple(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 }), fc.boolean())
      .map(([parts, loud]) => (loud ? parts.join(' ').toUpperCase() : parts.join(' ')))
    await fc.assert(
      fc.asyncProperty(sentence, async (text) => {
        expect(await shown('a.txt', encoded(text, 'windows-1252'))).toEqual([text])
      }),
      { numRuns: 100 },
    )
  })
})
