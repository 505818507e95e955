import type { Messages } from '../../shared/i18n/index.ts'
import type { Status } from '../../shared/model/claim.ts'

/** What a status is called. */
export function statusName(m: Messages, status: Status): string {
  return { unconfirmed: m.statusUnconfirmed, confirmed: m.statusConfirmed, refuted: m.statusRefuted }[status]
}
