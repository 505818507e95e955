import { facetNames, type FacetName } from '../../../shared/search/facets.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArchive } from '../../state/archive/archive.ts'
import { DayField } from '../fields/DayField.tsx'
import { FacetList } from './FacetList.tsx'

/** What the archive can be narrowed by, each value with how many claims it would leave. */
export function Facets() {
  const m = useMessages()
  const { facets, filter, choose, narrow } = useArchive()
  return (
    <aside className="facets" aria-label={m.facetsTitle}>
      {facetNames.map((name: FacetName) => (
        <FacetList
          key={name}
          name={name}
          counts={facets?.[name] ?? []}
          chosen={filter.facets?.[name] ?? []}
          onChange={(values) => choose(name, values)}
        />
      ))}
      <fieldset className="facet">
        <legend>{m.facetMade}</legend>
        <DayField
          label={m.facetFrom}
          value={filter.from ?? null}
          max={filter.to}
          onDay={(day) => narrow({ from: day ?? undefined })}
        />
        <DayField
          label={m.facetTo}
          value={filter.to ?? null}
          min={filter.from}
          onDay={(day) => narrow({ to: day ?? undefined })}
        />
      </fieldset>
      <fieldset className="facet">
        <legend>{m.facetOptions}</legend>
        <label className="facet-value">
          <input
            type="checkbox"
            checked={filter.typos ?? false}
            onChange={({ target }) => narrow({ typos: target.checked || undefined })}
          />
          <span>{m.facetTypos}</span>
        </label>
      </fieldset>
    </aside>
  )
}
