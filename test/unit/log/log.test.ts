import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { startSession } from '../../../electron/api/session/session.ts'
import { openLog } from '../../../electron/log/log.ts'
import { openProfile } from '../../../electron/profile/profile.ts'

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'beleg-log-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

test('the log begins anew when it is full, keeps the one before, and shows its end', async () => {
  const folder = join(await aFolder(), 'log')
  const log = openLog(folder, 2000)
  for (let at = 0; at < 200; at++) log.note({ what: 'refused', method: `m${at}`, code: 'disk-full' })
  expect((await readdir(folder)).toSorted()).toEqual(['beleg.1.log', 'beleg.log'])
  for (const file of await readdir(folder)) expect((await stat(join(folder, file))).size).toBeLessThan(2200)
  expect((await log.tail()).trimEnd().split('\n').at(-1)).toMatch(/^\S+Z refused method=m199 code=disk-full$/)
})

test('a log that cannot be written fails nothing', async () => {
  const log = openLog(join(import.meta.filename, 'no', 'folder'))
  log.note({ what: 'closed' })
  expect(await log.tail()).toBe('')
})

test('of an error it has the kind, the system’s code and the places, and none of its words', async () => {
  const log = openLog(await aFolder())
  const error = Object.assign(new TypeError('cannot read “Der Minister\n    at Geheim (Akte.docx:1:2)'), {
    code: 'EACCES',
  })
  log.fault(error)
  log.fault('Der Minister')
  const text = await log.tail()
  expect(text).toMatch(/fault TypeError EACCES .*log\.test\.ts:\d+:\d+/)
  expect(text).not.toMatch(/Minister|Akte|\/home|\/tmp|\/work/)
})

test('nothing that a person wrote, read or named is in the log of a session', async () => {
  const home = await aFolder()
  vi.stubEnv('BELEG_HOME', home)
  onTestFinished(() => void vi.unstubAllEnvs())
  const platform = {
    host: 'loopback' as const,
    chooseFolder: null,
    openLink: null,
    reveal: null,
    print: async () => new Uint8Array(),
  }
  const folder = join(home, 'Akte Geheimrat')
  const session = await startSession({ platform, program: 'loopback', profile: await openProfile(), folder })
  const ask = async (method: string, input: object) => session.dispatch(method, input)
  const bytes = Buffer.from('Der Geheimrat war in Sundby.').toString('base64')
  const read = await ask('import.read', {
    ticket: 't',
    method: 'file',
    file: 'Geheimrat.txt',
    from: 0,
    bytes,
  })
  expect(read).toMatchObject({ ok: true })
  await ask('notebooks.create', { name: 'Geheimrat' })
  await ask('notebooks.create', { name: 'Geheimrat' })
  await ask('tags.replace', { tags: ['Geheimrat'], by: 'Geheimrat II' })
  await ask('claims.add', { statement: 'Geheimrat' })
  await ask('Geheimrat', {})
  await session.close()
  const text = await readFile(session.log.path, 'utf8')
  expect(text).toMatch(/started program=loopback/)
  expect(text).toMatch(/opened notebook=[-\w]+ readOnly=false/)
  expect(text).toMatch(/refused method=notebooks.create code=notebook-exists/)
  expect(text).toMatch(/refused method=unknown code=bad-input/)
  expect(text).not.toMatch(/Geheimrat|Sundby/)
})
