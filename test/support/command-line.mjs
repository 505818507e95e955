// The built command line in a process that stays: most of what a command takes goes into loading what it needs.
import { run } from '../../out/main/run.js'

async function answer({ id, args, home }) {
  process.env.BELEG_HOME = home
  let out = ''
  let err = ''
  const code = await run(args, { out: (text) => (out += text), err: (text) => (err += text) })
  process.send({ id, code, out, err })
}

process.on('message', (asked) => {
  void answer(asked)
})
process.on('disconnect', () => process.exit())
