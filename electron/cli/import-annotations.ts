import { basename } from 'node:path'
import { BelegError } from '../../shared/errors.ts'
import { call } from '../api/call.ts'
import { articleId, writing } from './open.ts'
import { readOriginal } from './read-original.ts'
import type { Cli } from './run.ts'

/** `import-annotations`: brings in what another tool has marked and said in an article. */
export async function importAnnotations(cli: Cli, path: string, id: string): Promise<void> {
  const article = articleId(id)
  const original = await readOriginal(path)
  await writing(cli, async ({ api }) => {
    const file = basename(path)
    const bytes = Buffer.from(original).toString('base64')
    try {
      const { elsewhere, ...counts } = await call(api, 'annotations.import', { article, file, bytes })
      if (elsewhere > 0) cli.complain(`${elsewhere} of other documents left out`, path)
      cli.print(counts, () => `Added ${counts.added}, skipped ${counts.skipped}, lost ${counts.lost}\n`)
    } catch (error) {
      if (!(error instanceof BelegError) || !('file' in error.detail)) throw error
      // As it was named on the command line.
      throw new BelegError(error.code, { ...error.detail, file: path })
    }
  })
}
