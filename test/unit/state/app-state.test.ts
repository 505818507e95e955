import { expect, test } from 'vitest'
import { aWindow } from './a-window.ts'

test('an answer that was asked for earlier and comes later does not put back what was', async () => {
  const answers: ((state: unknown) => void)[] = []
  aWindow({ 'app.state': () => new Promise((resolve) => answers.push(resolve)) })
  const { useApp } = await import('../../../renderer/state/window/app.ts')
  const { load } = useApp.getState()
  const first = load()
  const second = load()
  answers[1]?.({ notebook: { name: 'new' } })
  await second
  answers[0]?.({ notebook: { name: 'old' } })
  await first
  expect(useApp.getState().state?.notebook?.name).toBe('new')
})
