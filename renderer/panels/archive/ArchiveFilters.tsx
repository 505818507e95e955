import { useMemo, useRef } from 'react'
import { statuses } from '../../../shared/model/claim.ts'
import { useMessages } from '../../state/app.ts'
import { useArchive } from '../../state/archive.ts'
import { statusName } from '../../state/status-name.ts'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { TagInput } from '../../ui/TagInput.tsx'

/** Status and tags the archive is narrowed to; the text is in the field at the top of the window. */
export function ArchiveFilters() {
  const m = useMessages()
  const { filter, claims, narrow } = useArchive()
  const known = useKnownTags(claims)
  return (
    <div className="archive-filters">
      <fieldset className="chips">
        <legend className="visually-hidden">{m.archiveStatus}</legend>
        {statuses.map((status) => (
          <button
            key={status}
            type="button"
            className="chip"
            aria-pressed={filter.status === status}
            onClick={() => narrow({ status: filter.status === status ? null : status })}
          >
            <StatusIcon status={status} /> {statusName(m, status)}
          </button>
        ))}
      </fieldset>
      <TagInput
        quiet
        label={m.archiveTags}
        placeholder={m.archiveTags}
        tags={filter.tags}
        known={known}
        removeLabel={m.tagRemove}
        onChange={(tags) => narrow({ tags })}
      />
    </div>
  )
}

/** Every tag seen in the list so far: a narrowed list does not take tags out of the offer. */
function useKnownTags(claims: readonly { tags: string[] }[] | null): string[] {
  const seen = useRef(new Set<string>())
  return useMemo(() => {
    for (const claim of claims ?? []) for (const tag of claim.tags) seen.current.add(tag)
    return [...seen.current].toSorted((a, b) => a.localeCompare(b))
  }, [claims])
}
