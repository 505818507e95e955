import { create } from 'zustand'
import type { BelegError } from '../../../shared/errors.ts'
import { messages, type Messages } from '../../../shared/i18n/index.ts'
import { asBelegError } from '../problem.ts'

/** A sentence that appears for a while. The text is made when shown, so that it follows the language. */
export interface Notice {
  id: number
  tone: 'info' | 'problem'
  text: (m: Messages) => string
  action?: { label: (m: Messages) => string; run: () => void }
  /** One about the same takes its place instead of standing beside it. */
  about?: string
}

interface NoticeStore {
  notices: Notice[]
  tell(notice: Omit<Notice, 'id'>): void
  dismiss(id: number): void
  /** Takes away what was said about something that is no longer so. */
  withdraw(isOver: (about: string) => boolean): void
}

let next = 1

/** The notices on screen, oldest first, five at most. */
export const useNotices = create<NoticeStore>((set) => ({
  notices: [],
  tell: (notice) =>
    set(({ notices }) => {
      const others = notices.filter(({ about }) => about === undefined || about !== notice.about)
      return { notices: [...others.slice(-4), { ...notice, id: next++ }] }
    }),
  dismiss: (id) => set((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) })),
  withdraw: (isOver) =>
    set(({ notices }) => ({
      notices: notices.filter(({ about }) => about === undefined || !isOver(about)),
    })),
}))

/** Shows what went wrong; the end of every promise nobody waits for. */
export function tellProblem(thrown: unknown): void {
  const { code, detail }: BelegError = asBelegError(thrown)
  useNotices.getState().tell({
    tone: 'problem',
    text: (m) => m.errorText(code, detail),
    about: JSON.stringify([code, detail]),
  })
}

/** Shows what ended a longer work before it was done; that the person stopped it is said and is no problem. */
export function tellEnded(thrown: unknown): void {
  const { code, detail }: BelegError = asBelegError(thrown)
  if (code === 'cancelled') tellWords((m) => m.errorText(code, detail))
  else tellProblem(thrown)
}

/** Says something that asks for nothing; said again while it is still on screen, it stands there once. */
export function tellWords(text: Notice['text']): void {
  useNotices.getState().tell({ tone: 'info', text, about: text(messages('en')) })
}
