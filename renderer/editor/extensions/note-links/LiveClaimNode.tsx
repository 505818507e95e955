import { DecoratorNode } from 'lexical'
import type { ReactNode } from 'react'
import { PutClaim } from '../../../../shared/model/note-thing.ts'
import { DataNode } from '../note-things/DataNode.ts'
import { LiveClaim } from './LiveClaim.tsx'

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
