import { describe, expect, test } from 'vitest'
import { noteSaver } from '../../../renderer/state/article/note-saver.ts'
import type { SaveStore } from '../../../renderer/state/window/save.ts'
import { BelegError } from '../../../shared/errors.ts'
import type { Note } from '../../../shared/model/note.ts'

const note = (text: string): Note['content'] => ({
  root: { type: 'root', children: [{ type: 'text', text, format: 0 }] },
})

/** A disk that is slow and may fail, and an indicator that counts. */
function desk() {
  const sent: string[] = []
  const answers: { ok: () => void; fail: () => void }[] = []
  const shown = { pending: 0, retry: null as (() => Promise<void>) | null }
  const indicator: Pick<SaveStore, 'begin' | 'end'> = {
    begin: () => void shown.pending++,
    end(result) {
      shown.pending--
      shown.retry = result.error ? result.retry : null
    },
  }
  const store = (content: Note['content']) =>
    new Promise<void>((resolve, reject) => {
      sent.push(JSON.stringify(content).match(/"text":"(.*?)"/)?.[1] ?? '')
      answers.push({ ok: () => resolve(), fail: () => reject(new BelegError('disk-full')) })
    })
  const saver = noteSaver('a', store, indicator)
  const answer = async (how: 'ok' | 'fail') => {
    answers.shift()?.[how]()
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
  }
  return { sent, shown, saver, answer }
}

describe('a note that is being written', () => {
  test('does not count as saved from the first keystroke on', async () => {
    const { shown, saver, answer } = desk()
    saver.dirty()
    saver.dirty()
    expect(shown.pending).toBe(1)
    saver.write(note('a'))
    expect(shown.pending).toBe(1)
    await answer('ok')
    expect(shown.pending).toBe(0)
    expect(saver.unsaved()).toBeNull()
  })

  test('does not count as saved while an older version is acknowledged', async () => {
    const { shown, saver, answer } = desk()
    saver.write(note('a'))
    saver.dirty()
    await answer('ok')
    expect(shown.pending).toBe(1)
    saver.write(note('ab'))
    await answer('ok')
    expect(shown.pending).toBe(0)
  })

  test('is saved one version at a time, and only the newest of those that waited', async () => {
    const { sent, shown, saver, answer } = desk()
    for (const text of ['a', 'ab', 'abc']) saver.write(note(text))
    expect(sent).toEqual(['a'])
    await answer('ok')
    expect(sent).toEqual(['a', 'abc'])
    expect(shown.pending).toBe(1)
    await answer('ok')
    expect(shown.pending).toBe(0)
  })

  test('keeps what could not be saved, and trying again sends the newest words', async () => {
    const { sent, shown, saver, answer } = desk()
    saver.write(note('a'))
    await answer('fail')
    expect(shown.pending).toBe(0)
    expect(saver.unsaved()).toEqual(note('a'))
    saver.write(note('ab'))
    await answer('fail')
    const trying = shown.retry?.()
    expect(sent).toEqual(['a', 'ab', 'ab'])
    await answer('ok')
    await trying
    expect(saver.unsaved()).toBeNull()
    expect(shown.retry).toBeNull()
  })

  test('is settled when the newest version is', async () => {
    const { saver, answer } = desk()
    saver.write(note('a'))
    saver.write(note('ab'))
    let settled = false
    const waiting = saver.settled().then(() => (settled = true))
    await answer('ok')
    expect(settled).toBe(false)
    await answer('ok')
    await waiting
    expect(settled).toBe(true)
  })
})
