import { Check, Copy } from 'lucide-react'
import { useMessages } from '../../state/window/app.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useCopy } from './use-copy.ts'

/** Puts a text on the clipboard and says that it is there. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const m = useMessages()
  const { copied, copy } = useCopy(text)
  return (
    <IconButton label={copied ? m.copied : label} onClick={copy}>
      {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
    </IconButton>
  )
}
