import { expect, onTestFinished, test, vi } from 'vitest'

const [read, other] = [
  '01981f2e-0000-7000-8000-000000000001',
  '01981f2e-0000-7000-8000-000000000002',
] as const

/** A window whose Node side answers as it is told to; what it was sent is kept, and what is held back waits. */
async function aWindow(answers: Record<string, (input: { id: string }) => unknown> = {}) {
  const sent: { method: string; input: unknown }[] = []
  const held: (() => void)[] = []
  const hold = new Set<string>()
  const call = async (method: string, input: { id: string }) => {
    sent.push({ method, input })
    if (hold.has(method)) await new Promise<void>((resolve) => held.push(resolve))
    const answer = answers[method]
    return JSON.stringify({ ok: true, value: answer ? answer(input) : {} })
  }
  vi.stubGlobal('window', { beleg: { call, on: () => () => undefined }, setTimeout })
  vi.resetModules()
  onTestFinished(() => void vi.unstubAllGlobals())
  return {
    sent: (method: string) => sent.filter((one) => one.method === method).map(({ input }) => input),
    hold: (method: string) => void hold.add(method),
    release: () => held.splice(0).forEach((answer) => answer()),
  }
}

const articles = {
  'articles.get': ({ id }: { id: string }) => ({ id, capture: { sha256: id }, highlights: [], claims: [] }),
}

test('words selected in another article than the one that is cited are not cited', async () => {
  const { sent } = await aWindow(articles)
  const { useArticle } = await import('../../../renderer/state/article/article.ts')
  const { useFocus } = await import('../../../renderer/state/article/focus.ts')
  const { draftOf, keepEvidence } = await import('../../../renderer/state/archive/evidence.ts')
  const cite = { ...draftOf(null), article: read, selection: true }
  const span = { start: 3, end: 7, exact: 'Kahn', quiet: false, rect: {} as DOMRect }
  await useArticle.getState().open(other)
  useFocus.getState().select(span)
  await keepEvidence('claim', cite)
  await useArticle.getState().open(read)
  useFocus.getState().select(span)
  await keepEvidence('claim', cite)
  expect(sent('evidence.add')).toMatchObject([
    { citation: { article: read, span: null } },
    { citation: { article: read, span: { start: 3, end: 7, exact: 'Kahn' } } },
  ])
})

test('an annotation one was on the way to is not the active one in an article opened since', async () => {
  const { hold, release, sent } = await aWindow(articles)
  const { useArticle } = await import('../../../renderer/state/article/article.ts')
  const { useFocus } = await import('../../../renderer/state/article/focus.ts')
  hold('articles.get')
  const first = useArticle.getState().open(read, { annotation: 'mark' })
  const second = useArticle.getState().open(other)
  await vi.waitFor(() => expect(sent('articles.get')).toHaveLength(2))
  release()
  await Promise.all([first, second])
  expect(useFocus.getState().active).toBeNull()
})

test('how one notebook was left is not remembered in the next', async () => {
  const { sent } = await aWindow({ 'desk.get': () => ({ reading: {} }) })
  const { useDesk } = await import('../../../renderer/state/window/desk.ts')
  const { flushAll } = await import('../../../renderer/state/window/closing.ts')
  await useDesk.getState().load()
  useDesk.getState().keep({ article: read })
  useDesk.getState().clear()
  useDesk.getState().keep({ cardOrder: 'tag' })
  await flushAll()
  expect(sent('desk.save')).toEqual([{ cardOrder: 'tag' }])
})

test('of annotations in doubt at one place each comes after the other was decided', async () => {
  const item = (anchored: string) => ({ anchored, undecided: true, before: { start: 5, end: 9 } })
  const review = { items: [item('one'), item('another')], from: { sha256: 'a' }, to: { sha256: 'b' } }
  await aWindow({ 'versions.review': () => review, 'versions.compare': () => [] })
  const { useApp } = await import('../../../renderer/state/window/app.ts')
  const { useReview } = await import('../../../renderer/state/article/review.ts')
  const { decide } = await import('../../../renderer/commands/review.ts')
  useApp.setState({ state: null })
  await useReview.getState().open(read)
  const [first] = useReview.getState().review?.items ?? []
  if (first) await decide(first, 'nowhere')
  expect(useReview.getState().active).toBe('another')
})

test('a file opened with the program is kept beside the source that is looked at, which stays on screen', async () => {
  const files = [{ file: 'b.txt', bytes: 'Yg==' }]
  await aWindow({ 'app.offered': () => files.shift() ?? null })
  vi.stubGlobal('crypto', globalThis.crypto)
  const { useApp } = await import('../../../renderer/state/window/app.ts')
  const { useView } = await import('../../../renderer/state/window/view.ts')
  const { useIntake } = await import('../../../renderer/state/intake/intake.ts')
  const { takeOffered } = await import('../../../renderer/state/intake/offered.ts')
  useApp.setState({ state: { notebook: { readOnly: null } } as never })
  const looking = { kind: 'bring-in' as const, source: null, pasted: { text: 'Half a sentence', html: '' } }
  useView.getState().open(looking)
  await takeOffered()
  expect(useView.getState().dialog).toBe(looking)
  expect(useIntake.getState().items.map(({ source }) => source.file)).toEqual(['b.txt'])
})
