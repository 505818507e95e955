import { DecoratorNode } from 'lexical'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { Status } from '../../../../shared/model/claim.ts'
import { Id } from '../../../../shared/model/id.ts'
import { DataNode } from '../note-nodes/DataNode.ts'
import { LiveClaim } from './LiveClaim.tsx'

/** What is kept of a claim where it is put into a note: its words and status at that moment. */
export const PutClaim = z.object({ claim: Id, statement: z.string(), status: Status })
export type PutClaim = z.infer<typeof PutClaim>

/** A claim inside a note, shown as it stands now. As text it is the words it had when it was put there. */
export class LiveClaimNode extends DataNode<PutClaim> {
  data: PutClaim = { claim: '', statement: '', status: 'unconfirmed' }

  override $config() {
    return this.config('live-claim', { extends: DecoratorNode })
  }

  schema() {
    return PutClaim
  }

  exportedAs() {
    return 'span' as const
  }

  override isInline(): boolean {
    return true
  }

  override getTextContent(): string {
    return this.data.statement
  }

  override decorate(): ReactNode {
    return <LiveClaim put={this.data} />
  }
}
