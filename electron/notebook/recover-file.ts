import { BelegError } from '../../shared/errors.ts'
import type { NotebookParts } from './notebook-parts.ts'
import { articleOf, INBOX } from './paths.ts'
import { newestGood, putInPlace } from './store/recovery.ts'

/**
 * See `Notebook.recover`. What is still in memory is the newest good state there is.
 * @throws BelegError `nothing-to-recover`, and what saving throws
 */
export async function recoverFile(
  { site, articles, inbox }: Pick<NotebookParts, 'site' | 'articles' | 'inbox'>,
  file: string,
): Promise<void> {
  if (site.problems.get(file)?.kind !== 'damaged') throw new BelegError('nothing-to-recover', { file })
  const article = articleOf(file)
  const inMemory = article === null ? inbox.inMemory() : await articles.inMemory(article)
  await putInPlace(site.root, file, inMemory ?? (await newestGood(site.root, file)))
  if (article !== null) await articles.reread(article)
  else if (file === INBOX) await inbox.reread()
}
