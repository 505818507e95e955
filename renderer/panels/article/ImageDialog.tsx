import { useMessages } from '../../state/app.ts'
import { useView } from '../../state/view.ts'
import { Dialog } from '../../ui/Dialog.tsx'

interface ImageDialogProps {
  url: string
  width: number
  height: number
  text: string
}

/** Dialog: a picture of the article, pixel by pixel. */
export function ImageDialog({ url, width, height, text }: ImageDialogProps) {
  const m = useMessages()
  const close = useView((view) => view.close)
  return (
    <Dialog title={m.imageEnlarged} closeLabel={m.dialogClose} width="full" onClose={close}>
      <img className="image-enlarged" src={url} width={width} height={height} alt={text} />
      {text !== '' && <p dir="auto">{text}</p>}
    </Dialog>
  )
}
