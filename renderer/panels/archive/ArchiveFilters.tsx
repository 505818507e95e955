import { statuses } from '../../../shared/model/claim.ts'
import { useMessages } from '../../state/app.ts'
import { useArchive } from '../../state/archive.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { TagInput } from '../../ui/TagInput.tsx'

/** Status and tags the archive is narrowed to; the text is in the field at the top of the window. */
export function ArchiveFilters() {
  const m = useMessages()
  const { filter, tags, narrow } = useArchive()
  return (
    <div className="archive-filters">
      <fieldset className="filter-chips">
        <legend className="visually-hidden">{m.archiveStatus}</legend>
        {statuses.map((status) => (
          <button
            key={status}
            type="button"
            className="filter-chip"
            aria-pressed={filter.status === status}
            onClick={() => narrow({ status: filter.status === status ? null : status })}
          >
            <StatusIcon status={status} /> {m.statusName(status)}
          </button>
        ))}
      </fieldset>
      <TagInput
        quiet
        label={m.archiveTags}
        placeholder={m.archiveTags}
        tags={filter.tags}
        known={tags}
        removeLabel={m.tagRemove}
        onChange={(tags) => narrow({ tags })}
      />
    </div>
  )
}
