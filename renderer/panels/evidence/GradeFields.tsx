import {
  informationGrades,
  sourceGrades,
  type InformationGrade,
  type SourceGrade,
} from '../../../shared/model/evidence.ts'
import { useMessages } from '../../state/window/app.ts'
import { SelectField } from '../../ui/SelectField.tsx'

interface GradeFieldsProps {
  source: SourceGrade
  information: InformationGrade
  onChange: (change: { source: SourceGrade } | { information: InformationGrade }) => void
}

/** The two Admiralty judgements, each on its own: a reliable source may say something doubtful. */
export function GradeFields({ source, information, onChange }: GradeFieldsProps) {
  const m = useMessages()
  return (
    <>
      <SelectField
        label={m.evidenceSource}
        value={source}
        options={sourceGrades.map((value) => ({
          value,
          label: `${value} – ${m.evidenceSourceGrade(value)}`,
        }))}
        onChange={(value) => onChange({ source: value })}
      />
      <SelectField
        label={m.evidenceInformation}
        value={information}
        options={informationGrades.map((value) => ({
          value,
          label: `${value} – ${m.evidenceInformationGrade(value)}`,
        }))}
        onChange={(value) => onChange({ information: value })}
      />
    </>
  )
}
