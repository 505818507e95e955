/** The widths lines are wrapped to; wider ones are paragraphs of their own. */
const WIDEST = 100
const NARROWEST = 30
/** Fewer wrapped lines than this may be anything. */
const FEWEST = 3
/** How many of the lines that are followed by another have to be as full as that width allows. */
const MOST = 0.8
/** A line that is full stays above this share of the width, however long the next word is. */
const FULL = 0.6
/** From this share of lines that end as sentences do, a line is a sentence and not a piece of one. */
const SENTENCES = 0.6

const SENTENCE_END = /[.!?…:;][“”"'«»)]*$/u

/**
 * True when line ends are only there to keep lines short: there are blank lines between paragraphs, and there is a width from
 * which most lines differ by less than the word that did not fit any more.
 */
export function isHardWrapped(paragraphs: readonly (readonly string[])[]): boolean {
  if (paragraphs.length < 2) return false
  const wrapped = paragraphs.flatMap((lines) =>
    lines.slice(0, -1).map((line, index) => ({
      text: line,
      length: line.length,
      // What the line would have been with the first word of the next.
      withNext: line.length + 1 + ((lines[index + 1] ?? '').match(/^\S+/u)?.[0].length ?? 0),
    })),
  )
  if (wrapped.length < FEWEST) return false
  const sentences = wrapped.filter(({ text }) => SENTENCE_END.test(text.slice(-8))).length
  if (sentences >= wrapped.length * SENTENCES) return false

  const widths = new Set(wrapped.map(({ length }) => length).filter((length) => length <= WIDEST))
  return [...widths].some((width) => {
    if (width < NARROWEST) return false
    const full = wrapped.filter(
      ({ length, withNext }) => length <= width && length >= width * FULL && withNext > width,
    )
    return full.length >= wrapped.length * MOST
  })
}
