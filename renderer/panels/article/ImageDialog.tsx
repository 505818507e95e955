import { useState } from 'react'
import { useMessages } from '../../state/window/app.ts'
import { useView } from '../../state/window/view.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import './image-dialog.css'

interface ImageDialogProps {
  url: string
  width: number
  height: number
  text: string
}

/** Dialog: a picture of the article, as large as the window or pixel by pixel. */
export function ImageDialog({ url, width, height, text }: ImageDialogProps) {
  const m = useMessages()
  const close = useView((view) => view.close)
  const [whole, setWhole] = useState(false)
  return (
    <Dialog title={m.imageEnlarged(width, height)} closeLabel={m.dialogClose} width="full" onClose={close}>
      <button
        type="button"
        className="image-zoom"
        aria-pressed={whole}
        title={m.imageActualSize}
        onClick={() => setWhole(!whole)}
      >
        <img src={url} width={width} height={height} alt={text} />
      </button>
      {text !== '' && <p dir="auto">{text}</p>}
    </Dialog>
  )
}
