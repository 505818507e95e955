import { useEffect } from 'react'
import type { Desk } from '../../../shared/model/desk.ts'
import { useDesk } from '../window/desk.ts'

/**
 * What a reader may choose of how articles are set, each with the values of the tokens it stands for. A zero, which `ch` measures, is
 * wider than most letters: 60 of them are 65 to 75 characters of German or English.
 */
export const typesetting = {
  face: { serif: 'var(--font-serif)', sans: 'var(--font-ui)' },
  leading: { close: '1.45', normal: '1.65', open: '1.9' },
  measure: { narrow: '50ch', normal: '60ch', wide: '80ch' },
} as const

/** Sizes of the text in percent of the usual one. */
const textSizes = [80, 90, 100, 112, 125, 150, 175, 200] as const

export interface Typesetting {
  face: keyof typeof typesetting.face
  leading: keyof typeof typesetting.leading
  measure: keyof typeof typesetting.measure
  size: number
}

const usual: Typesetting = { face: 'serif', leading: 'normal', measure: 'normal', size: 100 }

const isKey = <T extends object>(names: T, name: string | undefined): name is keyof T & string =>
  name !== undefined && Object.hasOwn(names, name)

/** How the articles of this notebook are set; what is not known here is as usual. */
export function typesettingOf(kept: Desk['type']): Typesetting {
  return {
    face: isKey(typesetting.face, kept?.face) ? kept.face : usual.face,
    leading: isKey(typesetting.leading, kept?.leading) ? kept.leading : usual.leading,
    measure: isKey(typesetting.measure, kept?.measure) ? kept.measure : usual.measure,
    size: Math.min(200, Math.max(80, kept?.size ?? usual.size)),
  }
}

/** Changes some of how articles are set and remembers it. */
export function setType(change: Partial<Typesetting>): void {
  const { desk, keep } = useDesk.getState()
  keep({ type: { ...desk?.type, ...typesettingOf(desk?.type), ...change } })
}

/** The next size up (1) or down (-1); null at the end. */
export function nextSize(size: number, step: 1 | -1): number | null {
  const found = step === 1 ? textSizes.find((it) => it > size) : textSizes.findLast((it) => it < size)
  return found ?? null
}

/** Gives the page's reading tokens the chosen values. */
export function useTypesetting(): void {
  const kept = useDesk(({ desk }) => desk?.type)
  useEffect(() => {
    const { face, leading, measure, size } = typesettingOf(kept)
    const { style } = document.documentElement
    style.setProperty('--font-reading', typesetting.face[face])
    style.setProperty('--line-reading', typesetting.leading[leading])
    style.setProperty('--measure', typesetting.measure[measure])
    style.setProperty('--reading-scale', String(size / 100))
  }, [kept])
}
