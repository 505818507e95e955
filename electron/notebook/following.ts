/** How somebody follows long work, and ends it. */
export interface Following {
  onProgress?: (done: number, total: number) => void
  /** Throws when there is no need to go on. */
  goOn?: () => void
}
