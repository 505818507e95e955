import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '../../state/window/app.ts'
import { useNotices } from '../../state/window/notices.ts'
import { IconButton } from '../../ui/IconButton.tsx'

/** Puts a text on the clipboard and says that it is there. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const m = useMessages()
  const [copied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => useNotices.getState().tell({ tone: 'problem', text: (m) => m.copyFailed }),
    )
  return (
    <IconButton label={copied ? m.copied : label} onClick={() => void copy()}>
      {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
    </IconButton>
  )
}
