import { epub, opf, page } from '../epub-writer.ts'
import { utf8 } from '../sources.ts'
import { type Broken, cut, fill } from './what.ts'

const anyEpub = () => epub()

/** Books. */
export const book: Broken[] = [
  { what: 'empty', file: 'a.epub', bytes: () => utf8(''), refused: 'file-empty' },
  { what: 'cut off', file: 'a.epub', bytes: () => cut(anyEpub(), 0.6), refused: 'file-unreadable' },
  {
    what: 'locked',
    file: 'a.epub',
    bytes: () =>
      epub({
        'META-INF/encryption.xml':
          '<encryption><EncryptedData><EncryptionMethod Algorithm="aes"/></EncryptedData></encryption>',
      }),
    refused: 'file-encrypted',
  },
  {
    what: 'a chapter short',
    file: 'a.epub',
    bytes: () => epub({ 'OEBPS/buch.opf': opf(['a', 'out']) }),
    refused: 'file-unreadable',
  },
  {
    what: 'a chapter that unpacks to 65 MiB',
    large: true,
    file: 'a.epub',
    bytes: () => epub({ 'OEBPS/text/kapitel1.xhtml': page(fill('<p>Kai</p>', 65)) }),
    refused: 'file-too-large',
  },
]
