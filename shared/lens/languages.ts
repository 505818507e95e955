/** Tags of the languages the lens can read. A further one is a folder, a word here and a line in the registry. */
export const lensLanguages = ['de', 'en'] as const
export type LensLanguage = (typeof lensLanguages)[number]

/** The language of the lens for a BCP 47 tag such as `de-AT`; null when there is none. */
export function lensLanguage(tag: string): LensLanguage | null {
  const [primary] = tag.trim().toLowerCase().split(/[-_]/)
  return lensLanguages.find((id) => id === primary) ?? null
}
