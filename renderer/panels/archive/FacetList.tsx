import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { statuses } from '../../../shared/model/claim.ts'
import type { Messages } from '../../../shared/i18n/index.ts'
import type { FacetName } from '../../../shared/search/facets.ts'
import { run } from '../../commands/run.ts'
import { useLocale, useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'

interface FacetListProps {
  name: FacetName
  counts: readonly { value: string; count: number }[]
  chosen: readonly string[]
  onChange: (values: string[]) => void
}

/** How many values are shown before the person asks for the rest. */
const FEW = 6

/** One facet: its values, each at its place whether it is chosen or not. A facet that would not narrow anything is not shown. */
export function FacetList({ name, counts, chosen, onChange }: FacetListProps) {
  const m = useMessages()
  const locale = useLocale()
  const format = useFormat()
  const [whole, setWhole] = useState(false)
  const box = useRef<HTMLFieldSetElement>(null)
  const isChosen = (value: string) => chosen.includes(value)
  const only = counts.length === 1 && counts[0]?.value === ''
  if ((counts.length === 0 || only) && chosen.length === 0) return null
  const shown = counts.filter(({ value }, place) => whole || place < FEW || isChosen(value))
  const showAll = () => {
    const first = counts.findIndex((count) => !shown.includes(count))
    flushSync(() => setWhole(true))
    // In place of the button, which is gone, the first of the rest has the focus.
    box.current?.querySelectorAll('input')[first]?.focus()
  }
  return (
    <fieldset ref={box} className="facet">
      <legend>{m.facetName(name)}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className="facet-value">
          <input
            type="checkbox"
            checked={isChosen(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
          <StatusOf name={name} value={value} />
          <span className="one-line" dir="auto">
            {valueName(m, locale, name, value)}
          </span>
          <span className="facet-count">{format.number(count)}</span>
        </label>
      ))}
      {counts.length > shown.length && (
        <button type="button" className="facet-more" onClick={showAll}>
          {m.facetMore(format.number(counts.length - shown.length))}
        </button>
      )}
      {name === 'tag' && (
        <button type="button" className="facet-more" onClick={() => run('tags')}>
          {m.facetTags}
        </button>
      )}
    </fieldset>
  )
}

function StatusOf({ name, value }: { name: FacetName; value: string }) {
  const status = name === 'status' && statuses.find((status) => status === value)
  return status ? <StatusIcon status={status} /> : null
}

function valueName(m: Messages, locale: string, name: FacetName, value: string): string {
  if (value === '') return name === 'flag' ? m.facetUnflagged : m.facetNone
  if (name === 'status') return m.statusName(statuses.find((status) => status === value) ?? 'unconfirmed')
  if (name === 'recheck') return value === 'due' ? m.facetValueDue : m.facetValuePlanned
  if (name === 'flag') return m.archiveFlag(value as 'changed' | 'lost' | 'ambiguous')
  if (name === 'language') return languageName(locale, value)
  return value
}

function languageName(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
