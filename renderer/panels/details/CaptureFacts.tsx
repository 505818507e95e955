import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import type { CaptureInfo } from '../../../shared/model/capture.ts'
import { useMessages } from '../../state/app.ts'
import { useFormat } from '../../state/format.ts'
import { useNotices } from '../../state/notices.ts'
import { IconButton } from '../../ui/IconButton.tsx'

/** Where one version of the text comes from, and the sums that prove it is unchanged. */
export function CaptureFacts({ capture, shown }: { capture: CaptureInfo; shown: boolean }) {
  const m = useMessages()
  const format = useFormat()
  const method = {
    paste: m.methodPaste,
    file: m.methodFile,
    drop: m.methodDrop,
    'command-line': m.methodCommandLine,
    sample: m.methodSample,
  }[capture.method]
  const facts: [string, string][] = [
    [m.captureWhen, format.stamp(capture.importedAt)],
    [m.captureHow, [method, capture.file].filter(Boolean).join(' · ')],
    [m.captureSize, `${format.bytes(capture.bytes)} · ${m.characters(format.number(capture.characters))}`],
  ]
  return (
    <dl className="capture" aria-current={shown ? 'true' : undefined}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <Sum name={m.captureBytesSum} sum={capture.sha256} />
      <Sum name={m.captureTextSum} sum={capture.textSha256} />
    </dl>
  )
}

function Sum({ name, sum }: { name: string; sum: string }) {
  const m = useMessages()
  const [copied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(sum).then(
      () => setCopied(true),
      () => useNotices.getState().tell({ tone: 'problem', text: (m) => m.copyFailed }),
    )
  return (
    <div>
      <dt>{name}</dt>
      <dd className="sum">
        <code title={sum}>{sum}</code>
        <IconButton label={copied ? m.copied : m.copySum(name)} onClick={() => void copy()}>
          {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
        </IconButton>
      </dd>
    </div>
  )
}
