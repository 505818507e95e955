import { useState } from 'react'
import { ReportChoices } from '../../../shared/api/reports.ts'
import { formats, type FormatId } from '../../../shared/export/formats.ts'
import type { Locale } from '../../../shared/settings.ts'
import { useLocale } from '../window/app.ts'
import { useDesk } from '../window/desk.ts'

/** What is chosen for a report. */
export type Chosen = ReportChoices

/** The choices for reports as they were last in this notebook. The day is not remembered: a report is of now unless somebody says so. */
export function useChosen() {
  const locale = useLocale()
  const kept = useDesk(({ desk }) => desk?.report)
  const keep = useDesk((desk) => desk.keep)
  const [format, setFormat] = useState<FormatId>(isFormat(kept?.format) ? kept.format : 'html')
  const [chosen, setChosen] = useState<Chosen>(() => rememberedOr(kept?.choices, locale))
  const remember = (format: FormatId, { asOf: _asOf, ...choices }: Chosen) =>
    keep({ report: { format, choices } })
  return {
    format,
    chosen,
    chooseFormat(format: FormatId) {
      setFormat(format)
      remember(format, chosen)
    },
    choose(change: Partial<Chosen>) {
      const next = { ...chosen, ...change }
      setChosen(next)
      remember(format, next)
    },
  }
}

function isFormat(format: string | undefined): format is FormatId {
  return format !== undefined && format in formats
}

/** What was chosen last in this notebook, or all of it in the language on screen. */
export function rememberedOr(choices: object | undefined, locale: Locale): Chosen {
  const read = ReportChoices.safeParse(choices)
  return read.success ? read.data : ReportChoices.parse({ locale })
}
