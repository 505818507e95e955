// Builds the program after `npm ci`. npx runs this too, when it links the checkout to run `beleg` from it; then the
// program is built already, and building again would pull the files from under one that is running.
import { spawnSync } from 'node:child_process'

if (process.env.npm_command !== 'exec') {
  const { status } = spawnSync('npm', ['run', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  process.exitCode = status ?? 1
}
