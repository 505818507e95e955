import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

/** What the Node side imports the page by. */
const NAME = 'virtual:verify-page'

/** Builds the page that verifies bundles into one file without anything beside it, and gives it to the Node side as a text. `folder` is this one. */
export function verifyPage(folder) {
  let page
  return {
    name: 'beleg-verify-page',
    resolveId: (source) => (source === NAME ? `\0${NAME}` : null),
    async load(id) {
      if (id !== `\0${NAME}`) return null
      page ??= buildPage(folder)
      return `export default ${JSON.stringify(await page)}`
    },
  }
}

async function buildPage(folder) {
  const [html, style, script] = await Promise.all([
    readFile(join(folder, 'page.html'), 'utf8'),
    readFile(join(folder, 'page.css'), 'utf8'),
    buildScript(folder),
  ])
  const parts = {
    '<!-- style -->': `<style>${style}</style>`,
    '<!-- script -->': `<script>${script}</script>`,
    '%style-hash%': hashOf(style),
    '%script-hash%': hashOf(script),
  }
  return html.replace(/<!-- [a-z]+ -->|%[-a-z]+%/g, (place) => parts[place] ?? place)
}

async function buildScript(folder) {
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rollupOptions: { input: join(folder, 'main.ts'), output: { format: 'iife' } },
    },
  })
  if (!('output' in built)) throw new Error('the page was not built')
  // What ends a script must not stand in one.
  return built.output[0].code.replaceAll('</script', '<\\/script')
}

/** As a content security policy names it. */
function hashOf(content) {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
