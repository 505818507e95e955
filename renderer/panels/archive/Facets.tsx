import { facetNames, type FacetName } from '../../../shared/search/facets.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArchive } from '../../state/archive/archive.ts'
import { Field } from '../../ui/Field.tsx'
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
        <Field
          label={m.facetFrom}
          type="date"
          value={filter.from ?? ''}
          max={filter.to}
          onChange={({ target }) => narrow({ from: target.value || undefined })}
        />
        <Field
          label={m.facetTo}
          type="date"
          value={filter.to ?? ''}
          min={filter.from}
          onChange={({ target }) => narrow({ to: target.value || undefined })}
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
