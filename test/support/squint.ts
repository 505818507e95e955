// Pictures are compared as somebody sees them who squints: both are shrunk to a quarter, and what is looked at is the mean colour of
// tiles. Other rasterising of the same letters does not show in that; a pane that is gone, words that run over, or text in the colour
// of its ground does.

/** Pixels of a reference, in each direction, that are one tile: 32 of the window. */
const TILE = 8
/** How far the means of a tile may be apart in one colour, of 255. */
const APART = 7

/** Rows of RGBA. */
export interface Picture {
  width: number
  height: number
  data: Uint8Array
}

/** Means of squares of `by` × `by` pixels; what is left over at the right and below is left out. */
export function shrunk({ width, height, data }: Picture, by: number): Picture {
  const small = { width: Math.floor(width / by), height: Math.floor(height / by) }
  const means = new Uint8Array(small.width * small.height * 4)
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++) {
      const sum = [0, 0, 0, 0]
      for (let dy = 0; dy < by; dy++)
        for (let dx = 0; dx < by; dx++) {
          const at = ((y * by + dy) * width + x * by + dx) * 4
          for (let part = 0; part < 4; part++) sum[part] = (sum[part] ?? 0) + (data[at + part] ?? 0)
        }
      for (let part = 0; part < 4; part++)
        means[(y * small.width + x) * 4 + part] = Math.round((sum[part] ?? 0) / (by * by))
    }
  return { ...small, data: means }
}

/** The share of tiles, 0 to 1, whose mean colours differ visibly; 1 where the pictures are not of one size. */
export function differing(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return 1
  const [tiles, others] = [shrunk(a, TILE), shrunk(b, TILE)]
  let differ = 0
  for (let at = 0; at < tiles.data.length; at += 4) {
    const apart = [0, 1, 2].map((part) =>
      Math.abs((tiles.data[at + part] ?? 0) - (others.data[at + part] ?? 0)),
    )
    if (Math.max(...apart) > APART) differ++
  }
  return differ / (tiles.data.length / 4)
}
