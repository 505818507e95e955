import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Hash } from '../../shared/bundle/chain.ts'
import { verifyBundle, type Verified } from '../../shared/bundle/verify.ts'
import type { Bytes } from '../../shared/bundle/zip-directory.ts'
import { words, type Words } from './words.ts'

// The page that goes with a bundle. Its SHA-256 is its own: a page opened from disk has no `crypto.subtle` in every browser, and
// that takes no file piece by piece.

type Shown = { file: File; sum: string; verified: Verified } | { file: File; failed: string } | null
/** How much is read at once for the sum of the file, in bytes. */
const CHUNK = 4 * 1024 * 1024

let language: keyof typeof words = navigator.language.startsWith('de') ? 'de' : 'en'
let shown: Shown = null

function at(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`there is no ${id}`)
  return found
}

function newHash(): Hash {
  const hash = sha256.create()
  const self: Hash = {
    update(content) {
      hash.update(typeof content === 'string' ? utf8ToBytes(content) : content)
      return self
    },
    hex: () => bytesToHex(hash.digest()),
  }
  return self
}

function bytesOf(file: File): Bytes {
  return {
    size: file.size,
    read: async (from, length) => new Uint8Array(await file.slice(from, from + length).arrayBuffer()),
  }
}

async function sumOf(file: File): Promise<string> {
  const whole = newHash()
  for (let from = 0; from < file.size; from += CHUNK) whole.update(await bytesOf(file).read(from, CHUNK))
  return whole.hex()
}

async function verify(file: File): Promise<void> {
  const progress = at('progress') as HTMLProgressElement
  progress.hidden = false
  at('result').hidden = true
  try {
    const onProgress = (done: number, total: number) => void (progress.value = done / total)
    const verified = await verifyBundle(bytesOf(file), newHash, { onProgress })
    shown = { file, sum: await sumOf(file), verified }
  } catch (error) {
    shown = { file, failed: String(error) }
  }
  progress.hidden = true
  draw()
}

function draw(): void {
  const w = words[language]
  document.documentElement.lang = language
  for (const id of ['title', 'intro', 'choose', 'limits'] as const) at(id).textContent = w[id]
  at('languages').replaceChildren(...(['en', 'de'] as const).map(languageButton))
  at('result').hidden = shown === null
  if (!shown) return
  const problems = 'failed' in shown ? [w.failed(shown.failed)] : shown.verified.problems.map(w.problem)
  at('result').dataset['ok'] = String(problems.length === 0)
  at('verdict').textContent = problems.length === 0 ? w.good : w.bad(problems.length)
  at('problems').replaceChildren(...problems.map((text) => element('li', text)))
  at('facts').replaceChildren(
    ...factsOf(shown, w).flatMap(([name, value]) => [element('dt', name), element('dd', value)]),
  )
}

function factsOf(found: NonNullable<Shown>, { facts, resealed }: Words): [string, string][] {
  if ('failed' in found) return [[facts.file, found.file.name]]
  const { manifest, files, claims, sealed } = found.verified
  const made = manifest && new Date(manifest.createdAt)
  return [
    [facts.file, `${found.file.name}${manifest && !sealed ? ` — ${resealed}` : ''}`],
    ...(manifest ? ([[facts.notebook, manifest.notebook.name]] as [string, string][]) : []),
    ...(manifest && made
      ? ([
          [facts.made, `${made.toLocaleString(language)} · ${manifest.program}`],
          [facts.articles, manifest.counts.articles.toLocaleString(language)],
        ] as [string, string][])
      : []),
    [facts.files, files.toLocaleString(language)],
    [facts.claims, claims.toLocaleString(language)],
    [facts.sha256, found.sum],
  ]
}

function languageButton(value: keyof typeof words): HTMLElement {
  const button = element('button', value === 'en' ? 'English' : 'Deutsch')
  button.setAttribute('type', 'button')
  button.setAttribute('aria-pressed', String(value === language))
  button.setAttribute('lang', value)
  button.addEventListener('click', () => {
    language = value
    draw()
  })
  return button
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

const input = at('file') as HTMLInputElement
input.addEventListener('change', () => void (input.files?.[0] && verify(input.files[0])))
for (const kind of ['dragover', 'drop', 'dragleave'])
  addEventListener(kind, (event) => {
    event.preventDefault()
    at('drop').toggleAttribute('data-over', kind === 'dragover')
    const file = event instanceof DragEvent && kind === 'drop' ? event.dataTransfer?.files[0] : null
    if (file) void verify(file)
  })
draw()
