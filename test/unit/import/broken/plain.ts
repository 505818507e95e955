import { utf8 } from '../sources.ts'
import { hostile } from './web.ts'
import { type Broken, fill, MB } from './what.ts'

/** Texts, and what is no text. */
export const plain: Broken[] = [
  { what: 'NUL bytes', file: 'a.txt', bytes: () => utf8('Der \u0000Kai\u0000 ist zu.'), refused: 'not-text' },
  { what: 'nothing but NUL bytes', file: 'a.txt', bytes: () => new Uint8Array(MB), refused: 'not-text' },
  {
    what: 'noise',
    file: 'a.txt',
    bytes: () => Uint8Array.from({ length: MB }, (_, n) => (n * n * 7) % 251),
    refused: 'not-text',
  },
  { what: 'empty', file: 'a.txt', bytes: () => utf8(''), refused: 'file-empty' },
  {
    what: 'one byte more than is taken',
    large: true,
    file: 'a.txt',
    bytes: () => new Uint8Array(64 * MB + 1),
    refused: 'file-too-large',
  },
  {
    what: '20 MB of short lines',
    large: true,
    file: 'a.txt',
    bytes: () => utf8(fill('Kai\n', 20)),
    refused: 'text-too-long',
  },
  {
    what: 'HTML tables 10,000 deep',
    file: 'a.md',
    bytes: () => utf8(`${'<table><tr><td>'.repeat(10_000)}Innen`),
    text: /Innen/u,
  },
  {
    what: '200,000 paragraphs',
    large: true,
    file: 'a.md',
    bytes: () => utf8('Kai.\n\n'.repeat(200_000)),
    refused: 'text-too-long',
  },
  {
    what: 'quotes 10,000 deep',
    file: 'a.md',
    bytes: () => utf8(`${'> '.repeat(10_000)}Innen`),
    text: /Innen$/u,
  },
  {
    what: 'lists a hundred deep',
    file: 'a.md',
    bytes: () => utf8(Array.from({ length: 100 }, (_, n) => `${' '.repeat(2 * n)}- Innen`).join('\n')),
    text: /Innen$/u,
  },
  {
    what: 'tables in tables, as far as Markdown knows them',
    file: 'a.md',
    bytes: () => utf8(`${'| a '.repeat(10_000)}|\n${'| - '.repeat(10_000)}|\n`),
    text: /^a/u,
  },
  {
    what: 'thirty thousand brackets',
    file: 'a.md',
    bytes: () => utf8('![a'.repeat(30_000)),
    text: /^!\[a/u,
  },
  {
    what: 'a web page under the name of a picture',
    file: 'a.png',
    bytes: () => utf8(hostile),
    text: 'Der Kai ist zu.',
  },
  {
    what: 'a picture under the name of a text',
    file: 'a.txt',
    bytes: () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    refused: 'not-text',
  },
]
