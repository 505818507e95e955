import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { App } from '../support/app.ts'
import { root } from '../support/host.ts'

interface Answer {
  id: number
  code: number
  out: string
  err: string
}

let commandLine: ChildProcess | null = null
let asked = 0

/** Runs the built command line on a test's notebook and gives the document it prints. Rejects when it fails. */
export async function beleg<T>(app: App, ...args: string[]): Promise<T> {
  const { code, out, err } = await ask(['--notebook', app.notebookFolder, '--json', ...args], app.home)
  if (code !== 0)
    throw Object.assign(new Error(`beleg ${args.join(' ')} ended with ${code}: ${err}`), {
      code,
      stderr: err,
    })
  return JSON.parse(out) as T
}

/** What one command prints, run in a process that the commands of all tests of a worker share. */
function ask(args: string[], home: string): Promise<Answer> {
  const child = (commandLine ??= start())
  const id = ++asked
  return new Promise((resolve, reject) => {
    const end = () => {
      child.off('message', listen)
      child.off('exit', gone)
    }
    const listen = (answer: Answer) => {
      if (answer.id !== id) return
      end()
      resolve(answer)
    }
    const gone = () => {
      end()
      reject(new Error(`the command line ended instead of answering: ${args.join(' ')}`))
    }
    child.on('message', listen)
    child.on('exit', gone)
    child.send({ id, args, home })
  })
}

function start(): ChildProcess {
  const child = fork(join(root, 'test/support/command-line.mjs'), { execArgv: [] })
  child.once('exit', () => (commandLine = null))
  return child
}
