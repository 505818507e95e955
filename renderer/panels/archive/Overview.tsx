import { useEffect, useState } from 'react'
import type { ArchiveOverview } from '../../../shared/api/archive.ts'
import { call } from '../../host/client.ts'
import { useMessages } from '../../state/window/app.ts'
import { askedFor, useArchive } from '../../state/archive/archive.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { BarList } from './BarList.tsx'
import { Months } from './Months.tsx'

/** The claims at one glance: over time, by publisher and by speaker, by status. What is clicked narrows the archive. */
export function Overview() {
  const m = useMessages()
  const { filter, facets, choose, narrow } = useArchive()
  const [overview, setOverview] = useState<ArchiveOverview | null>(null)
  useEffect(() => {
    let current = true
    call('claims.overview', { filter: askedFor(filter) })
      .then((answer) => current && setOverview(answer))
      .catch(tellProblem)
    return () => {
      current = false
    }
    // The facets are read again whenever any claim has changed.
  }, [filter, facets])
  if (!overview) return null
  const toggle = (facet: 'publisher' | 'speaker') => (name: string) => {
    const chosen = filter.facets?.[facet] ?? []
    choose(facet, chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name])
  }
  return (
    <div className="overview">
      <Months
        months={overview.months}
        onChoose={(month) => narrow({ from: `${month}-01`, to: lastDayOf(month) })}
      />
      <div className="overview-lists">
        <BarList
          title={m.overviewPublishers}
          bars={overview.publishers}
          chosen={filter.facets?.publisher ?? []}
          onChoose={toggle('publisher')}
        />
        <BarList
          title={m.overviewSpeakers}
          bars={overview.speakers}
          chosen={filter.facets?.speaker ?? []}
          onChoose={toggle('speaker')}
        />
      </div>
    </div>
  )
}

/** YYYY-MM-DD of the last day of a month given as YYYY-MM. */
function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
