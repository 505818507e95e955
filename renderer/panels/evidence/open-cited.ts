import { assertNever } from '../../../shared/errors.ts'
import { openArticle } from '../../commands/open-article.ts'
import type { Evidence } from '../../../shared/model/evidence.ts'
import type { Id } from '../../../shared/model/id.ts'
import { blobOf } from '../../state/intake/base64.ts'
import { keptFile } from '../../state/archive/evidence.ts'
import { useView } from '../../state/window/view.ts'
import { downloadBlob } from '../report/download.ts'

/** Goes to what evidence cites: the passage, the address (after asking), or a copy of the file. Words lead nowhere. */
export async function openCited(claim: Id, { id, citation }: Evidence): Promise<void> {
  switch (citation.type) {
    case 'article': {
      const { article, passage } = citation
      return openArticle(article, passage ? { passage } : undefined)
    }
    case 'url':
      return useView.getState().open({ kind: 'link', href: citation.url })
    case 'file': {
      const { file, bytes } = await keptFile(claim, id)
      // Whatever it is, the browser is to save it and not to show it.
      return downloadBlob(blobOf(bytes, 'application/octet-stream'), file)
    }
    case 'text':
      return undefined
    default:
      return assertNever(citation)
  }
}
