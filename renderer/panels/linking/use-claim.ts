import { useEffect, useState } from 'react'
import type { ClaimDetail } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { useView } from '../../state/window/view.ts'

/** The claim a dialog is about, as it is now; null until it is known. A dialog about one that cannot be read says so and closes. */
export function useClaim(id: Id): ClaimDetail | null {
  const [claim, setClaim] = useState<ClaimDetail | null>(null)
  const close = useView((view) => view.close)
  useEffect(() => {
    let wanted = true
    call('claims.get', { id })
      .then((found) => wanted && setClaim(found))
      .catch((error: unknown) => {
        if (!wanted) return
        close()
        tellProblem(error)
      })
    return () => {
      wanted = false
    }
  }, [id, close])
  return claim
}
