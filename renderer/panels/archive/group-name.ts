import type { Messages } from '../../../shared/i18n/index.ts'
import { statuses } from '../../../shared/model/claim.ts'
import type { GroupColumn } from '../../../shared/search/claim-order.ts'

/** What the head of a group says; a group of claims that have nothing there says so. */
export function groupName(m: Messages, group: GroupColumn | null, value: string): string {
  const status = group === 'status' && statuses.find((status) => status === value)
  if (status) return m.statusName(status)
  if (value !== '') return value
  return group === 'article' ? m.archiveInbox : m.facetNone
}
