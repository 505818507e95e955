/** Words as they are found, before it is known how many there are. */
export interface Room {
  hashes: Int32Array
  starts: Int32Array
  ends: Int32Array
  opens: Uint8Array
}

let spare = roomFor(1 << 12)

/** Room for words, used again and again; what is in it is to be taken out before it is asked for once more. */
export function spareRoom(): Room {
  return spare
}

function roomFor(words: number): Room {
  const numbers = () => new Int32Array(words)
  return { hashes: numbers(), starts: numbers(), ends: numbers(), opens: new Uint8Array(words) }
}

/** Twice the room, with what is in it already; the spare one from now on. */
export function doubled({ hashes, starts, ends, opens }: Room): Room {
  spare = roomFor(hashes.length * 2)
  spare.hashes.set(hashes)
  spare.starts.set(starts)
  spare.ends.set(ends)
  spare.opens.set(opens)
  return spare
}
