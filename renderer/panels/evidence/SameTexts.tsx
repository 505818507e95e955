import { useEffect, useState } from 'react'
import type { SameText } from '../../../shared/api/evidence.ts'
import type { ClaimView } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { useLibrary } from '../../state/library/library.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { save } from '../../state/window/save.ts'
import { useCited } from './cited.ts'
import { Remark } from './Remark.tsx'

/** Says which evidence is nearly the same text as other evidence, or as the article the claim is made in. */
export function SameTexts({ claim, open }: { claim: ClaimView; open: boolean }) {
  const told = useSameTexts(claim)
  return told.map((one) => (
    <Told
      key={`${one.evidence} ${one.other.evidence} ${one.other.article}`}
      claim={claim}
      same={one}
      open={open}
    />
  ))
}

function Told({ claim, same, open }: { claim: ClaimView; same: SameText; open: boolean }) {
  const m = useMessages()
  const format = useFormat()
  const cited = useCited(true)
  const titles = useLibrary(({ articles }) => articles)
  const find = (id: Id | null) => claim.evidence.find((evidence) => evidence.id === id)
  const [one, other] = [find(same.evidence), find(same.other.evidence)]
  const share = format.percent(same.share)
  const title = titles?.find(({ id }) => id === same.other.article)?.title ?? ''
  if (!one) return null
  if (!other)
    return (
      <Remark>
        {cited(one.citation)}: {m.evidenceSameAsClaim(share, title)}
      </Remark>
    )
  const unnamed = [one, other].filter(({ origin }) => origin === '')
  const origin = one.origin || other.origin
  const unite = async () => {
    for (const { id } of unnamed) await save('evidence.change', { claim: claim.id, id, origin })
  }
  return (
    <Remark>
      {cited(one.citation)}: {m.evidenceSameText(share, cited(other.citation))}{' '}
      {open && origin !== '' && unnamed.length > 0 && (
        <button type="button" className="evidence-act" onClick={() => void unite().catch(tellProblem)}>
          {m.evidenceSameOrigin}
        </button>
      )}
    </Remark>
  )
}

/** Asked again whenever what is cited, or its origins, change. */
function useSameTexts(claim: ClaimView): SameText[] {
  const [told, setTold] = useState<SameText[]>([])
  const { id, evidence, appearances } = claim
  const about = JSON.stringify([
    evidence.map(({ id, citation, origin }) => [id, citation, origin]),
    appearances.map(({ article }) => article),
  ])
  useEffect(() => {
    let wanted = true
    // A hint that cannot be had is none.
    call('evidence.sameTexts', { claim: id })
      .then((same) => wanted && setTold(same))
      .catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [id, about])
  return evidence.length === 0 ? [] : told
}
