import { xmlElements } from '../xml.ts'
import { nameAt } from './name-at.ts'

/** Hiding a font's bytes locks no text. */
const HIDDEN_FONT = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/u

/** Tells which parts of a book cannot be read without its key: those named, or all when a lock names none. */
export function locksIn(encryption: Uint8Array | undefined, file: string): (name: string) => boolean {
  const locks: { isFont: boolean; name: string | null }[] = []
  for (const { name, attributes } of xmlElements(encryption, file)) {
    const lock = locks.at(-1)
    if (name === 'EncryptedData') locks.push({ isFont: false, name: null })
    else if (!lock) continue
    else if (name === 'EncryptionMethod') lock.isFont = HIDDEN_FONT.test(attributes['Algorithm'] ?? '')
    else if (name === 'CipherReference') lock.name = nameAt(attributes['URI'] ?? '', '')
  }
  const text = locks.filter(({ isFont }) => !isFont)
  return (name) => text.some((lock) => lock.name === null || lock.name === name)
}
