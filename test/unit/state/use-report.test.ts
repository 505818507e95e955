import { expect, test } from 'vitest'
import { aWindow } from '../state/a-window.ts'

test('a report stopped while what is typed is still being saved is never asked for', async () => {
  const window = aWindow()
  const { onFlush } = await import('../../../renderer/state/window/closing.ts')
  const { makeReport, stopMaking } = await import('../../../renderer/state/report/use-report.ts')
  let saved = () => undefined as void
  onFlush(() => new Promise((resolve) => (saved = resolve)))
  const wanted = { subject: { type: 'articles' as const, ids: [] }, format: 'html' as const }
  const report = makeReport({ ...wanted, choices: {} } as never, 'ticket', () => undefined)
  stopMaking('ticket')
  saved()
  await expect(report).rejects.toMatchObject({ code: 'cancelled' })
  expect(window.sent('reports.make')).toEqual([])
})
