import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { run } from '../../../electron/cli/run.ts'

/** A German news piece of our own wording. */
export const news =
  'In der Küstenstadt Sundby haben sich am Dienstag die Außenminister zweier Nachbarländer getroffen. Nach Angaben der ' +
  'Agentur NAP verlief das Gespräch „freundschaftlich“.\n' +
  'Im Grenzgebiet sollen bis zu 9.000 Soldaten stehen. Beobachter halten bis zu 20.000 für möglich; eine amtliche ' +
  'Bestätigung steht noch aus.\n' +
  'Beide Seiten wollen im Herbst erneut sprechen. Beide Seiten schweigen zu Einzelheiten.\n'

export interface Done {
  code: number
  out: string
  err: string
}

/** A person at a shell, with a home, a working folder and a notebook of their own. */
export async function atTheShell() {
  const folder = await mkdtemp(join(tmpdir(), 'beleg-cli-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  vi.stubEnv('BELEG_HOME', join(folder, 'home'))
  vi.stubEnv('LC_ALL', 'C')
  onTestFinished(() => void vi.unstubAllEnvs())
  const notebook = join(folder, 'Nordmeer')

  const bare = async (...args: string[]): Promise<Done> => {
    const done = { code: 0, out: '', err: '' }
    done.code = await run(args, {
      out: (text) => void (done.out += text),
      err: (text) => void (done.err += text),
    })
    return done
  }
  const beleg = (...args: string[]) => bare('--notebook', notebook, ...args)
  const file = async (name: string, content: string | Uint8Array) => {
    await writeFile(join(folder, name), content)
    return join(folder, name)
  }
  /** What a command that has to succeed prints with --json. */
  const json = async (...args: string[]) => {
    const { code, out, err } = await beleg('--json', ...args)
    if (code !== 0) throw new Error(`${args.join(' ')}: ${err}`)
    return JSON.parse(out)
  }
  /** Brings an article in and answers with its id. */
  const brought = async (text = news, ...options: string[]): Promise<string> => {
    const [result] = await json('import', await file('artikel.txt', text), ...options)
    return String(result.article.id)
  }
  return { folder, notebook, bare, beleg, file, json, brought }
}
