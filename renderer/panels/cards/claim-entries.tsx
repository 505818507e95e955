import { Merge, Scale, Split, Unlink2 } from 'lucide-react'
import type { CommandId } from '../../../shared/commands.ts'
import type { Messages } from '../../../shared/i18n/index.ts'
import { run } from '../../commands/run.ts'
import { useArticle } from '../../state/article/article.ts'
import type { ClaimCardData } from '../../state/cards/cards.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { tellUndoable } from '../../state/window/undoable.ts'
import { save } from '../../state/window/save.ts'
import { useView } from '../../state/window/view.ts'
import type { MenuEntry } from '../../ui/MenuRow.tsx'

/** What joins a claim with evidence, other claims and passages. */
export function claimEntries(
  { key, claim }: ClaimCardData,
  m: Messages,
  keyLabel: (command: CommandId) => string,
): MenuEntry[] {
  const several = claim.appearances.length > 1
  const unlink = async () => {
    const { wanted } = useArticle.getState()
    if (wanted === null) return
    await save('claims.unlink', { article: wanted, appearance: key })
    await tellUndoable((m) => m.claimUnlinked)
  }
  return [
    {
      kind: 'item',
      label: m.evidenceAdd,
      icon: <Scale aria-hidden />,
      keys: keyLabel('addEvidence'),
      run: () => run('addEvidence'),
    },
    {
      kind: 'item',
      label: m.claimMergeWith,
      icon: <Merge aria-hidden />,
      keys: keyLabel('linkClaim'),
      run: () => useView.getState().open({ kind: 'merge-claims', claim: claim.id }),
    },
    {
      kind: 'item',
      label: m.claimSplitOff,
      icon: <Split aria-hidden />,
      disabled: !several,
      run: () => useView.getState().open({ kind: 'split-claim', claim: claim.id }),
    },
    {
      kind: 'item',
      label: m.claimUnlink,
      icon: <Unlink2 aria-hidden />,
      disabled: !several,
      run: () => void unlink().catch(tellProblem),
    },
  ]
}
