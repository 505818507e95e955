import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../../../../shared/commands.ts'
import { messages } from '../../../../shared/i18n/index.ts'

const root = join(import.meta.dirname, '../../../..')

/** Every name that the program's code mentions outside of the languages themselves. */
function namesInCode(): Set<string> {
  const names = new Set<string>()
  for (const part of ['electron', 'renderer', 'shared'])
    for (const file of readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file) || /^i18n[\\/]\w+[\\/]/.test(file)) continue
      for (const [name] of readFileSync(join(root, part, file), 'utf8').matchAll(/[A-Za-z]\w*/g))
        names.add(name)
    }
  return names
}

test('every text is said somewhere, and a command has its name', () => {
  const names = namesInCode()
  const ofCommands = Object.keys(commands).map((id) => `command${id[0]?.toUpperCase()}${id.slice(1)}`)
  const unused = Object.keys(messages('en')).filter((key) => !names.has(key) && !ofCommands.includes(key))
  expect(unused).toEqual([])
})
