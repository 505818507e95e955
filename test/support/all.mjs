// What `npm test` runs: every part, whatever failed before it, and at the end what did not run and the counts.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countsOf } from './counts.mjs'
import { findChromium, findElectron, onPath } from './runtimes.mjs'

const root = join(import.meta.dirname, '../..')
const reports = mkdtempSync(join(tmpdir(), 'beleg-reports-'))
const total = { passed: 0, failed: 0, skipped: 0 }
const notRun = []
/** Windows finds `npm` and `npx` by its shell alone. */
const shell = process.platform === 'win32'

/** Runs a program to its end. @returns whether it went well, and what it said where that is to be kept, so that it is not said in between others */
function run(command, args, { kept = false, ...options } = {}) {
  const stdio = kept ? ['ignore', 'pipe', 'pipe'] : 'inherit'
  const program = spawn(command, args, { cwd: root, shell, stdio, ...options })
  let said = ''
  for (const stream of [program.stdout, program.stderr]) stream?.on('data', (chunk) => (said += chunk))
  return new Promise((resolve) => {
    program.on('error', (error) => resolve({ fine: false, said: `${error.message}\n` }))
    program.on('close', (code) => resolve({ fine: code === 0, said }))
  })
}

function add(counts) {
  for (const key of Object.keys(total)) total[key] += counts[key]
}

/** Runs scripts of the package beside each other: each works on one core, most of its time. @returns which passed */
async function checks(...scripts) {
  const silently = (script) => run('npm', ['run', '--silent', script], { kept: true })
  const ended = await Promise.all(scripts.map(silently))
  return scripts.filter((script, index) => {
    const { fine, said } = ended[index]
    console.log(`\n== ${script}\n${said}${fine ? 'passed' : 'FAILED'}`)
    add({ passed: fine ? 1 : 0, failed: fine ? 0 : 1, skipped: 0 })
    return fine
  })
}

/** Tests with a reporter's file; a runner that fails without a failing test counts as one failure. */
function suite(reporter, file, fine) {
  const counts = countsOf(reporter, file)
  if (!fine && counts.failed === 0) counts.failed = 1
  add(counts)
  notRun.push(...counts.why)
}

async function unit() {
  console.log('\n== unit')
  const file = join(reports, 'unit.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { fine } = await run('npm', ['run', '--silent', 'test:unit', '--', ...reporters])
  suite('vitest', file, fine)
}

async function installChromium() {
  console.log("No Chromium found; trying Playwright's own, then the system's package.")
  const isRoot = process.getuid?.() === 0
  const limit = { timeout: 300_000 }
  await run('npx', ['playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium'], limit)
  if (!findChromium() && isRoot && onPath('apt-get')) {
    const fonts = ['fonts-liberation', 'fonts-dejavu-core']
    await run('apt-get', ['update', '-qq'], limit)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', ...fonts], limit)
  }
}

async function e2e(title, config, { kept = false } = {}) {
  if (!kept) console.log(`\n== ${title}`)
  const file = join(reports, `${title}.json`)
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file, CHROMIUM: findChromium() ?? '' }
  const command = ['npx', 'playwright', 'test', '--config', config, '--reporter=list,json']
  const headless = process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY
  const screen =
    headless && findElectron().executable ? ['xvfb-run', '-a', '-s', '-screen 0 1280x900x24'] : []
  const [program, ...args] = [...screen, ...command]
  const { fine, said } = await run(program, args, { env, kept })
  if (kept) console.log(`\n== ${title}\n${said}`)
  suite('playwright', file, fine)
}

const passed = await checks('format:check', 'lint', 'types', 'build')
if (!findChromium()) await installChromium()
// Unit tests wait for disks and processes now and then: the editor is tried meanwhile.
await Promise.all([
  unit(),
  e2e('e2e of the editor alone', 'test/e2e/editor/playwright.config.ts', { kept: true }),
])
if (passed.includes('build')) await e2e('e2e on both hosts', 'test/playwright.config.ts')
else notRun.push('e2e on both hosts: the build failed')
rmSync(reports, { recursive: true, force: true })

console.log(notRun.length ? '\nDid not run:' : '\nEverything ran.')
for (const line of notRun) console.log(`- ${line}`)
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed ? 1 : 0
