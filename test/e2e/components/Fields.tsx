import { CalendarDays, ListFilter } from 'lucide-react'
import { Combobox } from '../../../renderer/ui/Combobox.tsx'
import { Field } from '../../../renderer/ui/Field.tsx'
import { IconButton } from '../../../renderer/ui/IconButton.tsx'
import { Picker } from '../../../renderer/ui/Picker.tsx'
import { SelectField } from '../../../renderer/ui/SelectField.tsx'
import { TagInput } from '../../../renderer/ui/TagInput.tsx'
import { TextArea } from '../../../renderer/ui/TextArea.tsx'
import { nothing } from './nothing.ts'

const remove = (tag: string) => `Remove ${tag}`
const found = [
  { id: 'a', label: 'Night ferries halted', detail: 'The Specimen Post' },
  { id: 'b', label: 'Ausbau des Hafens Oskerhaven', detail: 'Musterblatt' },
]

/** What is typed into: empty, filled, with a hint, wrong, read only, with what is found. */
export function Fields() {
  return (
    <section>
      <h2>Fields</h2>
      <Field label="Empty" placeholder="Who says so?" />
      <Field
        label="With a hint"
        defaultValue="https://example.org/"
        hint="The address the article is from."
      />
      <Field label="Wrong" defaultValue="31 February" problem="There is no such day." />
      <Field label="Read only" defaultValue="Musterblatt" readOnly />
      <Field label="Not now" defaultValue="Musterblatt" disabled />
      <Field label="Filter" quiet placeholder="Filter" icon={<ListFilter aria-hidden />} />
      <Field
        label="With a button"
        placeholder="DD/MM/YYYY"
        after={
          <IconButton label="Choose the day">
            <CalendarDays aria-hidden />
          </IconButton>
        }
      />
      <TextArea
        label="Several lines"
        defaultValue={'The register has the entry.\nIt says nothing about cracks.'}
      />
      <SelectField
        label="One of a few"
        value="en"
        options={[
          { value: 'en', label: 'English' },
          { value: 'de', label: 'Deutsch' },
        ]}
        onChange={nothing}
      />
      <TagInput label="No tags" placeholder="Add a tag" tags={[]} removeLabel={remove} onChange={nothing} />
      <TagInput
        label="Tags"
        tags={['ferries', 'Verkehrssicherheit']}
        removeLabel={remove}
        onChange={nothing}
      />
      <TagInput label="Tags, read only" tags={['ferries']} readOnly removeLabel={remove} onChange={nothing} />
      <Picker label="Picked from a list" text="fer" onText={nothing} options={found} onPick={nothing} />
      <Picker
        label="Nothing to pick"
        text="zzz"
        onText={nothing}
        options={[]}
        none="Nothing found"
        invalid
        onPick={nothing}
      />
      <Combobox
        label="One of many"
        none="Nothing found"
        chosen={null}
        find={() => found}
        onChoose={nothing}
      />
    </section>
  )
}
