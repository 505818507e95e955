import { create } from 'zustand'
import type { Id } from '../../../shared/model/id.ts'

interface CardMenuStore {
  /** The card whose menu is open. */
  card: Id | null
  /** What the menu was asked for at, and has the focus again after it; null for its button. */
  from: HTMLElement | null
  open(card: Id, from?: HTMLElement): void
  close(): void
}

/** The menu of a card, which its button opens, and a right click or the menu key on the card itself. */
export const useCardMenu = create<CardMenuStore>((set) => ({
  card: null,
  from: null,
  open: (card, from) => set({ card, from: from ?? null }),
  close: () => set({ card: null }),
}))
