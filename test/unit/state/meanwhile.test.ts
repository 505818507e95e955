import { expect, test, vi } from 'vitest'
import { BelegError } from '../../../shared/errors.ts'
import { aWindow } from './a-window.ts'

const [read, other] = [
  '01981f2e-0000-7000-8000-000000000001',
  '01981f2e-0000-7000-8000-000000000002',
] as const

const articles = {
  'articles.get': ({ id }: { id: string }) => ({
    ...{ id, capture: { sha256: id }, highlights: [], claims: [], dismissals: [] },
  }),
}

test('words selected in another article than the one that is cited are not cited', async () => {
  const { sent } = aWindow(articles)
  const { useArticle } = await import('../../../renderer/state/article/article.ts')
  const { useFocus } = await import('../../../renderer/state/article/focus.ts')
  const { draftOf, keepEvidence } = await import('../../../renderer/state/archive/evidence.ts')
  const cite = { ...draftOf(null, String), article: read, selection: true }
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
  const waiting: (() => void)[] = []
  aWindow({
    'articles.get': (asked: { id: string }) =>
      new Promise((resolve) => waiting.push(() => resolve(articles['articles.get'](asked)))),
  })
  const { useArticle } = await import('../../../renderer/state/article/article.ts')
  const { useFocus } = await import('../../../renderer/state/article/focus.ts')
  const first = useArticle.getState().open(read, { annotation: 'mark' })
  const second = useArticle.getState().open(other)
  await vi.waitFor(() => expect(waiting).toHaveLength(2))
  waiting.forEach((answer) => answer())
  await Promise.all([first, second])
  expect(useFocus.getState().active).toBeNull()
})

test('an article is as the answer has it that was asked for last, whichever comes first, and not as in the notebook before', async () => {
  const waiting: ((title: string) => void)[] = []
  aWindow({
    'articles.get': (asked: { id: string }) =>
      new Promise((resolve) =>
        waiting.push((title) => resolve({ ...articles['articles.get'](asked), title })),
      ),
  })
  const { useArticle } = await import('../../../renderer/state/article/article.ts')
  const { fetch, open, clear } = useArticle.getState()
  const title = () => useArticle.getState().kept.get(read)?.title
  const [early, late] = [fetch(read), fetch(read)]
  await vi.waitFor(() => expect(waiting).toHaveLength(2))
  waiting[1]?.('newer')
  await late
  waiting[0]?.('older')
  await early
  expect(title()).toBe('newer')

  const opened = open(read)
  const again = fetch(read)
  await vi.waitFor(() => expect(waiting).toHaveLength(4))
  waiting[2]?.('newest')
  await again
  waiting[3]?.('new')
  await opened
  expect([title(), useArticle.getState().view?.title]).toEqual(['newest', 'newest'])

  const gone = fetch(read)
  await vi.waitFor(() => expect(waiting).toHaveLength(5))
  clear()
  waiting[4]?.('of another notebook')
  await gone
  expect(title()).toBeUndefined()
})

test('how one notebook was left is not remembered in the next', async () => {
  const { sent } = aWindow({ 'desk.get': () => ({ reading: {} }) })
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
  const item = (anchored: string) => ({
    ...{ anchored, outcome: 'lost', undecided: true },
    before: { start: 5, end: 9 },
  })
  const review = { items: [item('one'), item('another')], from: { sha256: 'a' }, to: { sha256: 'b' } }
  aWindow({ 'versions.review': () => review, 'versions.compare': () => [] })
  const { useApp } = await import('../../../renderer/state/window/app.ts')
  const { useReview } = await import('../../../renderer/state/article/review.ts')
  const { decide } = await import('../../../renderer/commands/review.ts')
  useApp.setState({ state: null })
  await useReview.getState().open(read)
  const [first] = useReview.getState().review?.items ?? []
  if (first) await decide(first, 'nowhere')
  expect(useReview.getState().active).toBe('another')
})

test('a review that was left while it was read moves nobody in the one opened since', async () => {
  const items = ['one', 'another'].map((anchored) => ({ anchored, undecided: true, before: { start: 5 } }))
  const answers: (() => void)[] = []
  const review = { items, from: { sha256: 'a' }, to: { sha256: 'b' } }
  aWindow({
    'versions.review': () => new Promise((resolve) => answers.push(() => resolve(review))),
    'versions.compare': () => [],
  })
  const { useReview } = await import('../../../renderer/state/article/review.ts')
  const left = useReview.getState().open(read)
  const now = useReview.getState().open(other, { anchored: 'another' })
  await vi.waitFor(() => expect(answers).toHaveLength(2))
  answers[1]?.()
  await now
  answers[0]?.()
  await left
  expect(useReview.getState().active).toBe('another')
})

test('a file opened with the program is kept beside the source that is looked at, which stays on screen', async () => {
  const files = [{ file: 'b.txt', bytes: 'Yg==' }]
  aWindow({ 'app.offered': () => files.shift() ?? null })
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

test('a notebook and a file that were asked for together come one after the other, whoever asks for them again meanwhile', async () => {
  const offered = [{ notebook: 'other' }, { file: 'b.txt', bytes: 'Yg==' }, { file: 'c.txt', bytes: 'Yw==' }]
  const { sent } = aWindow({
    'app.offered': () => offered.shift() ?? null,
    'app.state': () => ({ notebook: { readOnly: null }, recent: [] }),
  })
  const { useIntake } = await import('../../../renderer/state/intake/intake.ts')
  const { takeOffered } = await import('../../../renderer/state/intake/offered.ts')
  await Promise.all([takeOffered(), takeOffered()])
  expect(sent('notebooks.open')).toEqual([{ handle: 'other' }])
  expect(useIntake.getState().items.map(({ source }) => source.file)).toEqual(['b.txt', 'c.txt'])
})

test('words that were a passage of a claim already are told to be one, without offering to undo the step before', async () => {
  const linked = { appearance: 'known' }
  aWindow({
    'articles.get': ({ id }: { id: string }) => ({ ...articles['articles.get']({ id }), claims: [linked] }),
    'claims.link': () => linked,
    'undo.state': () => ({ undo: { id: 7, label: 'highlight-trash' }, redo: null }),
  })
  const { useArticle } = await import('../../../renderer/state/article/article.ts')
  const { useNotices } = await import('../../../renderer/state/window/notices.ts')
  const { linkPassage } = await import('../../../renderer/commands/link-passage.ts')
  await useArticle.getState().open(read)
  const place = { article: read, span: { start: 3, end: 7, exact: 'Kahn' } }
  await linkPassage(place, { id: other, statement: 'A boat' } as never)
  const [notice] = useNotices.getState().notices
  expect(notice).toBeDefined()
  expect(notice?.action).toBeUndefined()
})

test('what comes in together with a bundle is not left behind by it', async () => {
  aWindow()
  const { useView } = await import('../../../renderer/state/window/view.ts')
  const { useIntake } = await import('../../../renderer/state/intake/intake.ts')
  const { takeIn } = await import('../../../renderer/state/intake/take-in.ts')
  const source = (file: string) => ({ method: 'drop' as const, file, blob: new Blob([file]) })
  takeIn(['a.txt', 'desk.beleg', 'b.txt'].map(source))
  expect(useView.getState().dialog).toMatchObject({ kind: 'bring-bundle', file: 'desk.beleg' })
  expect(useIntake.getState().items.map(({ source }) => source.file)).toEqual(['a.txt', 'b.txt'])
})

test('what cannot be read of one notebook any more keeps nobody from reading the library of the next', async () => {
  const asked: { answer: (rows: unknown) => void; fail: (error: Error) => void }[] = []
  aWindow({
    'articles.list': () => new Promise((answer, fail) => void asked.push({ answer, fail })),
    'collections.list': () => [],
  })
  const { useLibrary } = await import('../../../renderer/state/library/library.ts')
  const before = useLibrary.getState().load()
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  useLibrary.getState().clear()
  const now = useLibrary.getState().load()
  asked[0]?.fail(new BelegError('host-lost'))
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  asked[1]?.answer([{ id: read, title: 'Quay' }])
  await Promise.all([before, now])
  expect(useLibrary.getState().articles).toEqual([{ id: read, title: 'Quay' }])
})

test('what was written in one notebook does not stand in a copy of it that is opened next', async () => {
  const none = { 'articles.list': () => [], 'collections.list': () => [], 'app.offered': () => null }
  aWindow({ 'desk.get': () => ({ reading: {} }), ...none })
  const { useApp } = await import('../../../renderer/state/window/app.ts')
  const { followNotebook } = await import('../../../renderer/state/window/notebook.ts')
  const { newestNote, writeNote } = await import('../../../renderer/state/article/notes.ts')
  const open = (folder: string) => useApp.setState({ state: { notebook: { folder } } as never })
  const words = { root: { type: 'root', children: [] } } as never
  const article = { id: read, note: null } as never
  const stop = followNotebook()
  open('Desk')
  writeNote(article, words)
  expect(newestNote(article)).toBe(words)
  open('Restored')
  expect(newestNote(article)).toBeNull()
  stop()
})

test('what was open is read where it was not kept which of it was read, as when a window went right after a tab had come', async () => {
  aWindow({
    ...articles,
    'desk.get': () => ({ tabs: { open: [read], pair: null } }),
    'articles.list': () => [{ id: other }, { id: read }],
    'collections.list': () => [],
    'app.offered': () => null,
  })
  const { followNotebook } = await import('../../../renderer/state/window/notebook.ts')
  const { followTabs, useTabs } = await import('../../../renderer/state/window/tabs.ts')
  const { useApp } = await import('../../../renderer/state/window/app.ts')
  const { useArticle } = await import('../../../renderer/state/article/article.ts')
  const stops = [followTabs(), followNotebook()]
  useApp.setState({ state: { notebook: { folder: 'Notebook', loading: null } } as never })
  await vi.waitFor(() => expect(useArticle.getState().view?.id).toBe(read))
  expect(useTabs.getState().open).toEqual([read])
  stops.forEach((stop) => stop())
})
