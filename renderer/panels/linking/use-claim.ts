import { useEffect, useState } from 'react'
import type { ClaimDetail } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'
import { takeOrClose } from '../take-or-close.ts'

/** The claim a dialog is about, as it is now; null until it is known. A dialog about one that cannot be read says so and closes. */
export function useClaim(id: Id): ClaimDetail | null {
  const [claim, setClaim] = useState<ClaimDetail | null>(null)
  useEffect(() => takeOrClose(call('claims.get', { id }), setClaim), [id])
  return claim
}
