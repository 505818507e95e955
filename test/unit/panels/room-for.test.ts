import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { keepRoom } from '../../../renderer/panels/use-room-for.ts'
import { usePanes } from '../../../renderer/state/window/panes.ts'

let frames: (() => void)[] = []
const nextFrame = () => frames.splice(0).forEach((draw) => draw())
const shown = () => [usePanes.getState().library, usePanes.getState().side]

/** A window with room for one pane, in which frames are drawn when the test says so. */
beforeEach(() => {
  frames = []
  const media = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }
  vi.stubGlobal('window', { matchMedia: () => media })
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw))
  vi.stubGlobal('cancelAnimationFrame', (nth: number) => nth > 0 && (frames[nth - 1] = () => undefined))
  onTestFinished(() => void vi.unstubAllGlobals())
  usePanes.getState().set({ library: true, side: true })
  const stops = [keepRoom('library', 'any'), keepRoom('side', 'any')]
  onTestFinished(() => stops.forEach((stop) => stop()))
})

test('of two panes the one that was asked for last has the room', () => {
  expect(shown()).toEqual([false, false])
  usePanes.getState().set({ library: true })
  expect(shown()).toEqual([true, false])
  usePanes.getState().set({ side: true })
  expect(shown()).toEqual([false, false])
  nextFrame()
  // The layout tells that they are folded.
  usePanes.getState().set({ library: false })
  nextFrame()
  expect(shown()).toEqual([false, true])
})

test('a pane that waits for its room does not unfold over what was asked for since', () => {
  usePanes.getState().set({ library: true })
  usePanes.getState().set({ side: true })
  nextFrame()
  usePanes.getState().set({ library: true })
  nextFrame()
  nextFrame()
  expect(shown()).toEqual([true, false])
})
