/** The day a moment is on where the program runs, as YYYY-MM-DD; without one, today. */
export function localDay(at = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
