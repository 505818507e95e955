import { expect, type TestInfo } from '@playwright/test'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { root } from './host.ts'
import { differing, shrunk, type Picture } from './squint.ts'

const references = join(root, 'test/fixtures/pictures')
/** Pixels of the window, in each direction, that become one of a reference. */
const SHRINK = 4
/** The share of the tiles that may be further apart. */
const TOLERATED = 0.015
/** The share that is no reason to put another picture into the repository. */
const UNCHANGED = 0.002

/** Encodes without the transparency a window has not. */
function encoded({ width, height, data }: Picture): Buffer {
  const png = new PNG({ width, height })
  png.data = Buffer.from(data)
  return PNG.sync.write(png, { colorType: 2 })
}

/**
 * Compares a picture of the window (PNG) with the reference of that name. Where they differ too much both are written to the test's
 * results, which the message names. `npm run pictures` makes the references anew.
 */
export async function expectPicture(info: TestInfo, name: string, png: Buffer): Promise<void> {
  const actual = shrunk(PNG.sync.read(png), SHRINK)
  const file = join(references, `${name}.png`)
  const reference = existsSync(file) ? PNG.sync.read(await readFile(file)) : null
  const share = reference ? differing(actual, reference) : 1
  if (info.config.updateSnapshots === 'all' || info.config.updateSnapshots === 'changed') {
    if (share <= UNCHANGED) return
    await mkdir(references, { recursive: true })
    await writeFile(file, encoded(actual))
    return
  }
  if (share <= TOLERATED) return
  const [shown, wanted] = [info.outputPath(`${name}.png`), info.outputPath(`${name}.reference.png`)]
  await writeFile(shown, png)
  if (reference) await writeFile(wanted, await readFile(file))
  const percent = (100 * share).toFixed(1)
  expect
    .soft(
      `${percent} % of the picture differ`,
      `${name}: see ${shown}${reference ? ` and ${wanted}` : '; there is no reference'}`,
    )
    .toBe(`at most ${100 * TOLERATED} %`)
}
