import { useLayoutEffect, useState } from 'react'
import { isTypedIn } from '../../commands/whereabouts.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { tellProblem } from '../../state/window/notices.ts'
import type { Source } from '../../state/intake/read-source.ts'
import { takeIn } from '../../state/intake/take-in.ts'
import { useView } from '../../state/window/view.ts'
import { dropped } from './dropped.ts'
import { pastedIn } from './pasted.ts'
import './bring-in.css'

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
const sourcesOf = (method: Source['method'], files: File[]) =>
  files.map((file): Source => ({ method, file: file.name, blob: file }))
const typing = (target: EventTarget | null) => isTypedIn(target instanceof Element ? target : null)

/** Takes files dropped anywhere in the window, and text pasted where nothing can be typed. */
export function DropTarget() {
  const m = useMessages()
  const readOnly = useReadOnly()
  const [over, setOver] = useState(false)

  // From the first frame on: a file dropped earlier would make the browser leave the page.
  useLayoutEffect(() => {
    const { open } = useView.getState()
    const free = () => !readOnly && useView.getState().dialog?.kind !== 'bring-in'
    const drag = (event: DragEvent) => {
      if (!hasFiles(event)) return
      // Without this the browser would leave the page and show the file.
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = free() ? 'copy' : 'none'
      setOver(free())
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      if (!free()) return
      dropped(event.dataTransfer)
        .then(({ files, leftOut }) => takeIn(sourcesOf('drop', files), leftOut))
        .catch(tellProblem)
    }
    const paste = (event: ClipboardEvent) => {
      // The locked article refuses what is pasted; it may still be meant as an article of its own.
      if (typing(event.target) || useView.getState().dialog || !free()) return
      const files = Array.from(event.clipboardData?.files ?? [])
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (files.length === 0 && text.trim() === '') return
      event.preventDefault()
      if (text.trim() === '') takeIn(sourcesOf('paste', files))
      else open({ kind: 'bring-in', source: null, pasted: pastedIn(event.clipboardData) })
    }
    // With the middle button some systems paste what is selected anywhere; here it opens rows and closes tabs.
    const release = (event: MouseEvent) => {
      if (event.button === 1 && !typing(event.target)) event.preventDefault()
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    window.addEventListener('mouseup', release)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
      window.removeEventListener('mouseup', release)
    }
  }, [readOnly])

  return over ? (
    <div className="drop-target">
      <p>{m.dropHere}</p>
    </div>
  ) : null
}
