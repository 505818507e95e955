import { create } from 'zustand'

interface ReasonDrafts {
  /** By claim and status. */
  reasons: Readonly<Record<string, string>>
  write(key: string, reason: string): void
}

/** Reasons that were typed and not yet saved. */
export const useReasonDrafts = create<ReasonDrafts>((set) => ({
  reasons: {},
  write: (key, reason) => set(({ reasons }) => ({ reasons: { ...reasons, [key]: reason } })),
}))
