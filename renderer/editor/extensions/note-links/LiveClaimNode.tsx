import {
  $applyNodeReplacement,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalUpdateJSON,
  type SerializedLexicalNode,
} from 'lexical'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { Status } from '../../../../shared/model/claim.ts'
import { Id } from '../../../../shared/model/id.ts'
import { LiveClaim } from './LiveClaim.tsx'

/** What is kept of a claim where it is put into a note: its words and status at that moment. */
export interface PutClaim {
  claim: Id
  statement: string
  status: Status
}

type SerializedLiveClaim = SerializedLexicalNode & PutClaim

/** A claim inside a note, shown as it stands now. As text it is the words it had when it was put there. */
export class LiveClaimNode extends DecoratorNode<ReactNode> {
  put: PutClaim = { claim: '', statement: '', status: 'unconfirmed' }

  override $config() {
    return this.config('live-claim', { extends: DecoratorNode })
  }

  override afterCloneFrom(from: this): void {
    super.afterCloneFrom(from)
    this.put = from.put
  }

  /** @throws ZodError when what was pasted or stored is no claim */
  override updateFromJSON(serialized: LexicalUpdateJSON<SerializedLiveClaim>): this {
    const self = super.updateFromJSON(serialized)
    self.put = {
      claim: Id.parse(serialized.claim),
      statement: z.string().parse(serialized.statement),
      status: Status.parse(serialized.status),
    }
    return self
  }

  override exportJSON(): SerializedLiveClaim {
    return { ...super.exportJSON(), ...this.put }
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('span')
    element.textContent = this.put.statement
    return { element }
  }

  override createDOM(): HTMLElement {
    return document.createElement('span')
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): boolean {
    return true
  }

  override getTextContent(): string {
    return this.put.statement
  }

  override decorate(): ReactNode {
    return <LiveClaim put={this.put} />
  }
}

export function $createLiveClaim(put: PutClaim): LiveClaimNode {
  const node = new LiveClaimNode()
  node.put = put
  return $applyNodeReplacement(node)
}
