import { run } from './run.ts'

// Whoever reads our output may stop early, like `beleg list | head -1`: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  process.exitCode = 1
  process.stderr.write(`beleg: standard output: ${error.message}\n`)
})
// Where nothing can be said, nobody has to know; the exit code tells.
process.stderr.on('error', () => undefined)

const code = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  live: process.stderr.isTTY,
})
// No process.exit: it would cut off what is still on its way through a pipe.
process.exitCode ??= code
