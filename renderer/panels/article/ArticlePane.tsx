/** The article that is being read, with its header and the toolbar of a selection. */
export function ArticlePane() {
  return <section data-pane="article" />
}
