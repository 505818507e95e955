// What `npm test` runs: every part, whatever failed before it, and at the end what did not run and the counts.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countsOf } from './counts.mjs'
import { findChromium, findElectron, onPath } from './runtimes.mjs'

const root = join(import.meta.dirname, '../..')
const reports = mkdtempSync(join(tmpdir(), 'beleg-reports-'))
const total = { passed: 0, failed: 0, skipped: 0 }
const notRun = []

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0
}

const npm = (...args) => run('npm', ['run', '--silent', ...args], { shell: process.platform === 'win32' })

function add(counts) {
  for (const key of Object.keys(total)) total[key] += counts[key]
}

function check(title, script) {
  console.log(`\n== ${title}`)
  const fine = npm(script)
  console.log(fine ? 'passed' : 'FAILED')
  add({ passed: fine ? 1 : 0, failed: fine ? 0 : 1, skipped: 0 })
  return fine
}

/** Tests with a reporter's file; a runner that fails without a failing test counts as one failure. */
function suite(reporter, file, fine) {
  const counts = countsOf(reporter, file)
  if (!fine && counts.failed === 0) counts.failed = 1
  add(counts)
  notRun.push(...counts.why)
}

function unit() {
  console.log('\n== unit')
  const file = join(reports, 'unit.json')
  const fine = npm('test:unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`)
  suite('vitest', file, fine)
}

function installChromium() {
  console.log("No Chromium found; trying Playwright's own, then the system's package.")
  const isRoot = process.getuid?.() === 0
  const limit = { timeout: 300_000 }
  run('npx', ['playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium'], limit)
  if (!findChromium() && isRoot && onPath('apt-get')) {
    const fonts = ['fonts-liberation', 'fonts-dejavu-core']
    run('apt-get', ['update', '-qq'], limit)
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', ...fonts], limit)
  }
}

function e2e(title, config) {
  console.log(`\n== ${title}`)
  if (!findChromium()) installChromium()
  const file = join(reports, `${title}.json`)
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file, CHROMIUM: findChromium() ?? '' }
  const command = ['npx', 'playwright', 'test', '--config', config, '--reporter=list,json']
  const headless = process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY
  const screen =
    headless && findElectron().executable ? ['xvfb-run', '-a', '-s', '-screen 0 1280x900x24'] : []
  const [program, ...args] = [...screen, ...command]
  suite('playwright', file, run(program, args, { env, shell: process.platform === 'win32' }))
}

check('format', 'format:check')
check('lint', 'lint')
check('types', 'types')
unit()
e2e('e2e of the editor alone', 'test/e2e/editor/playwright.config.ts')
if (check('build', 'build')) e2e('e2e on both hosts', 'test/playwright.config.ts')
else notRun.push('e2e on both hosts: the build failed')
rmSync(reports, { recursive: true, force: true })

console.log(notRun.length ? '\nDid not run:' : '\nEverything ran.')
for (const line of notRun) console.log(`- ${line}`)
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed ? 1 : 0
