import type { ReactNode } from 'react'
import { formats, hasLens, type FormatId } from '../../../shared/export/formats.ts'
import { statuses } from '../../../shared/model/claim.ts'
import { locales, type Locale } from '../../../shared/settings.ts'
import { useMessages } from '../../state/window/app.ts'
import { DayField } from '../fields/DayField.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import type { Chosen } from '../../state/report/chosen.ts'

const languageNames: Record<Locale, string> = { en: 'English', de: 'Deutsch' }
const formatIds = Object.keys(formats) as FormatId[]
const parts = ['comments', 'evidence', 'notes', 'history', 'provenance'] as const

/** What can be chosen for a report. */
export function Choices({
  format,
  chosen,
  onFormat,
  onChange,
}: {
  format: FormatId
  chosen: Chosen
  onFormat: (format: FormatId) => void
  onChange: (change: Partial<Chosen>) => void
}) {
  const m = useMessages()
  const names = {
    comments: m.handOverComments,
    evidence: m.handOverEvidence,
    notes: m.handOverNotes,
    history: m.handOverHistory,
    provenance: m.handOverProvenance,
  }
  const withStatus = (status: (typeof statuses)[number], wanted: boolean) =>
    statuses.filter((one) => (one === status ? wanted : chosen.statuses.includes(one)))
  return (
    <>
      <SelectField
        label={m.handOverFormat}
        value={format}
        options={formatIds.map((value) => ({ value, label: formats[value].name }))}
        onChange={onFormat}
      />
      <SelectField
        label={m.handOverLanguage}
        value={chosen.locale}
        options={locales.map((value) => ({ value, label: languageNames[value] }))}
        onChange={(locale) => onChange({ locale })}
      />
      <Group name={m.handOverStatuses}>
        {statuses.map((status) => (
          <Box
            key={status}
            checked={chosen.statuses.includes(status)}
            // One at least: a report of no claims at all is none.
            disabled={chosen.statuses.length === 1 && chosen.statuses.includes(status)}
            onChange={(wanted) => onChange({ statuses: withStatus(status, wanted) })}
          >
            <StatusIcon status={status} /> {m.statusName(status)}
          </Box>
        ))}
      </Group>
      <Group name={m.handOverWith}>
        {parts.map((part) => (
          <Box key={part} checked={chosen[part]} onChange={(wanted) => onChange({ [part]: wanted })}>
            {names[part]}
          </Box>
        ))}
        {hasLens(format) && (
          <Box checked={chosen.lens} onChange={(lens) => onChange({ lens })}>
            {m.reportSaid}
          </Box>
        )}
        {(format === 'csv' || format === 'tsv') && (
          <Box checked={chosen.bom} onChange={(bom) => onChange({ bom })}>
            {m.handOverBom}
          </Box>
        )}
      </Group>
      <DayField
        label={m.handOverAsOf}
        hint={m.handOverAsOfHint}
        value={chosen.asOf ?? null}
        onDay={(day) => onChange({ asOf: day ?? undefined })}
      />
    </>
  )
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="report-group">
      <legend className="field-label">{name}</legend>
      {children}
    </fieldset>
  )
}

function Box(props: {
  checked: boolean
  disabled?: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
}) {
  const { checked, disabled = false, onChange, children } = props
  return (
    <label className="report-box">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>{children}</span>
    </label>
  )
}
