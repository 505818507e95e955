import { expect, test } from 'vitest'
import { differing, shrunk, type Picture } from '../../support/squint.ts'

type Ink = (x: number, y: number) => number

/** A picture as large as a reference, grey by place. */
function drawn(ink: Ink): Picture {
  const [width, height] = [320, 200]
  const data = new Uint8Array(width * height * 4).fill(255)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.fill(ink(x, y), (y * width + x) * 4, (y * width + x) * 4 + 3)
  return { width, height, data }
}

/** Lines of words in a pane at the left, as dark as `dark` on paper. */
const words =
  (dark: number): Ink =>
  (x, y) =>
    x < 80 && y % 5 < 2 && x % 7 < 5 ? dark : 250

test('the same is the same, also where the letters are drawn a little thinner', () => {
  expect(differing(drawn(words(90)), drawn(words(90)))).toBe(0)
  expect(differing(drawn(words(90)), drawn(words(100)))).toBe(0)
})

test('words that are gone, or in another colour, are a quarter of the picture', () => {
  expect(
    differing(
      drawn(words(90)),
      drawn(() => 250),
    ),
  ).toBeCloseTo(0.25, 1)
  expect(differing(drawn(words(90)), drawn(words(200)))).toBeCloseTo(0.25, 1)
})

test('pictures of two sizes have nothing in common', () => {
  expect(differing(drawn(words(90)), shrunk(drawn(words(90)), 2))).toBe(1)
})
