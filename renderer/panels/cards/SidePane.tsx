/** What belongs to the open article: its cards, its note, its details. */
export function SidePane() {
  return <aside data-pane="side" />
}
