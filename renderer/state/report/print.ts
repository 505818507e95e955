import { useApp } from '../window/app.ts'
import { useDesk } from '../window/desk.ts'
import type { Subject } from '../window/view.ts'
import { localeOf } from '../../../shared/settings.ts'
import { rememberedOr } from './chosen.ts'
import { dress, undressed } from './page.ts'
import { makeReport } from './use-report.ts'

/** Prints a report with the choices made last, by the system's own dialog: the page that HTML and PDF are. */
export async function printReport(subject: Subject): Promise<void> {
  const locale = localeOf(useApp.getState().state?.settings.language ?? 'system', navigator.languages)
  const choices = rememberedOr(useDesk.getState().desk?.report?.choices, locale)
  const { content } = await makeReport(
    { subject, format: 'html', choices },
    crypto.randomUUID(),
    () => undefined,
  )
  if (!('text' in content)) return
  const frame = await framed(content.text)
  const view = frame.contentWindow
  view?.addEventListener('afterprint', () => frame.remove())
  view?.print()
}

/** The page in a frame nobody sees, in which nothing can run; it may only be printed from here. */
function framed(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe')
  frame.className = 'print-frame'
  frame.title = ''
  frame.ariaHidden = 'true'
  frame.tabIndex = -1
  frame.sandbox.add('allow-same-origin', 'allow-modals')
  frame.srcdoc = undressed(html)
  document.querySelector('.print-frame')?.remove()
  return new Promise((resolve) => {
    frame.addEventListener('load', () => {
      dress(frame, html)
      resolve(frame)
    })
    document.body.append(frame)
  })
}
