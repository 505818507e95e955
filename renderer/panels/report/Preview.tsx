import type { Report } from '../../../shared/api/reports.ts'
import { useMessages } from '../../state/window/app.ts'
import { dress, undressed } from '../../state/report/page.ts'

/** How much of a text is shown, in UTF-16 units. */
const SHOWN = 50_000

/** What will be in the file: a page in a frame in which nothing can run, or the text as it is. */
export function Preview({ report: { content, mime } }: { report: Report }) {
  const m = useMessages()
  if (!('text' in content)) return <p className="report-paper report-note">{m.handOverNoPreview}</p>
  if (mime === 'text/html') return <Page html={content.text} />
  const longer = content.text.length > SHOWN
  return (
    <pre className="report-paper report-text" tabIndex={0} aria-label={m.handOverPreview}>
      {content.text.slice(0, SHOWN)}
      {longer && <em>{`\n\n${m.handOverLonger}`}</em>}
    </pre>
  )
}

function Page({ html }: { html: string }) {
  const m = useMessages()
  return (
    <iframe
      className="report-paper"
      title={m.handOverPreview}
      // No scripts; the same origin only so that we can dress it: our own rules forbid style sheets inside a page.
      sandbox="allow-same-origin"
      srcDoc={undressed(html)}
      onLoad={({ currentTarget }) => {
        dress(currentTarget, html)
        if (currentTarget.contentDocument) followInside(currentTarget.contentDocument)
      }}
    />
  )
}

/** Links of a page without an address of its own lead out of it: those within the report are followed here, the others not. */
function followInside(page: Document): void {
  const view = page.defaultView
  page.addEventListener('click', (click) => {
    const [inside] = click.composedPath()
    const link = view && inside instanceof view.Element ? inside.closest('a') : null
    if (!link) return
    click.preventDefault()
    const href = link.getAttribute('href') ?? ''
    if (href.startsWith('#')) page.getElementById(href.slice(1))?.scrollIntoView()
  })
}
