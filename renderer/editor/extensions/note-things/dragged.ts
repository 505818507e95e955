import { z } from 'zod'
import { NoteThing } from '../../../../shared/model/note-thing.ts'

/** What can be put into a note travels as this while it is dragged within the window. */
const TYPE = 'application/x-beleg-note'

/** Lets things be dropped into the note, beside what the drag is elsewhere. */
export function setDragged(
  { dataTransfer }: { dataTransfer: DataTransfer },
  things: readonly NoteThing[],
): void {
  dataTransfer.setData(TYPE, JSON.stringify(things))
}

/** True while something is dragged that the note takes. */
export function isDragged(dataTransfer: DataTransfer | null): boolean {
  return dataTransfer?.types.includes(TYPE) ?? false
}

/** What was dropped; nothing where it was something else. */
export function draggedIn(dataTransfer: DataTransfer | null): NoteThing[] {
  const data = dataTransfer?.getData(TYPE) ?? ''
  return data === '' ? [] : (z.array(NoteThing).safeParse(JSON.parse(data)).data ?? [])
}
