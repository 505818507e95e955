const styleOf = /<style>([\s\S]*?)<\/style>/u

/** A report's page without its style sheet: the window's own rules forbid one inside a page. */
export function undressed(html: string): string {
  return html.replace(styleOf, '')
}

/** Gives the page in a frame the very rules of the report's file, from outside. */
export function dress(frame: HTMLIFrameElement, html: string): void {
  const page = frame.contentDocument
  const view = page?.defaultView
  if (!page || !view) return
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(styleOf.exec(html)?.[1] ?? '')
  page.adoptedStyleSheets = [sheet]
}
