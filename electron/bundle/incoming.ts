import { mkdir, open, readdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { HISTORIES, isUnlisted, VERIFY_PAGE } from '../../shared/bundle/names.ts'
import { detailOf } from '../../shared/bundle/problem.ts'
import { verifyBundle } from '../../shared/bundle/verify.ts'
import type { Brought } from '../../shared/api/bundles.ts'
import { BelegError } from '../../shared/errors.ts'
import { checkNotebook } from '../notebook/check/check.ts'
import { saveError } from '../notebook/store/disk-errors.ts'
import type { Following } from '../notebook/following.ts'
import { makeIncoming } from '../notebook/incoming-folder.ts'
import { openNotebook } from '../notebook/open.ts'
import { FILES, within } from '../notebook/paths.ts'
import { stampOf } from '../notebook/store/stamp.ts'
import type { Notebook } from '../notebook/types.ts'
import { withFile } from './file-bytes.ts'
import { newHash } from './hash.ts'
import type { Decide } from './merge/plan.ts'
import { planBundle } from './merge/plan-bundle.ts'

export interface UnpackOptions extends Following {
  /** What the person calls the bundle, where that is not its path. */
  name?: string
}

/** A bundle that was unpacked, compared and checked, and is about to come in. */
export interface Incoming {
  /** What it would bring, or brings, with conflicts decided like this. */
  look(decide: Decide): Promise<Brought>
  bring(decide: Decide, onProgress?: Following['onProgress']): Promise<Brought>
  close(): Promise<void>
}

/**
 * Unpacks a bundle beside the notebook it is for. It is refused as a whole where a hash does not fit, a name leads elsewhere, or what
 * was unpacked is no notebook that `check` finds nothing wrong with; then nothing of it stays.
 * @throws BelegError `bundle-refused`, `file-missing`, and what saving throws
 */
export async function openBundle(
  mine: Notebook,
  file: string,
  options: UnpackOptions = {},
): Promise<Incoming> {
  const name = options.name ?? file
  const { folder, forget } = await makeIncoming(mine.folder).catch((error: unknown) =>
    Promise.reject(saveError(error, name)),
  )
  try {
    await unpack(file, name, folder, half(options, 0))
    const checked = await checkNotebook(folder, half(options, 1))
    const reason = checked.ok ? '' : (checked.problems[0]?.message ?? '')
    if (!checked.ok) throw new BelegError('bundle-refused', { file: name, reason })
    const theirs = await openNotebook(folder, { program: 'cli', readOnly: true })
    return {
      look: async (decide) => (await planned(mine, theirs, decide, folder)).brought,
      bring: (decide, onProgress) => bring(mine, theirs, decide, folder, onProgress),
      async close() {
        await theirs.close()
        await forget()
      },
    }
  } catch (error) {
    await forget()
    throw saveError(error, name)
  }
}

/** The one of two parts of the way. */
function half({ onProgress, goOn }: Following, part: 0 | 1): Following {
  return {
    ...(goOn && { goOn }),
    ...(onProgress && { onProgress: (done, total) => onProgress(part * total + done, 2 * total) }),
  }
}

async function unpack(file: string, name: string, folder: string, options: Following): Promise<void> {
  const made = new Set<string>()
  const { problems } = await withFile(file, (bytes) =>
    verifyBundle(bytes, newHash, {
      ...(options.onProgress && { onProgress: options.onProgress }),
      ...(options.goOn && { goOn: options.goOn }),
      async keep(inside) {
        if (isUnlisted(inside) || inside === HISTORIES || inside === VERIFY_PAGE) return null
        const path = within(folder, inside)
        if (!made.has(dirname(path))) await mkdir(dirname(path), { recursive: true })
        made.add(dirname(path))
        const handle = await open(path, 'wx')
        return { write: (piece) => handle.writeFile(piece), close: () => handle.close() }
      },
    }),
  )
  const [problem] = problems
  if (problem) throw new BelegError('bundle-refused', detailOf(name, problem))
}

async function planned(mine: Notebook, theirs: Notebook, decide: Decide, folder: string) {
  const plan = await planBundle(mine, theirs, decide, new Date().toISOString())
  for (const file of await readdir(`${folder}/${FILES}`).catch(() => []))
    if ((await stampOf(within(mine.folder, `${FILES}/${file}`))) === null) plan.add('files')
  return plan
}

async function bring(
  mine: Notebook,
  theirs: Notebook,
  decide: Decide,
  folder: string,
  onProgress: Following['onProgress'],
): Promise<Brought> {
  const plan = await planned(mine, theirs, decide, folder)
  await mine.takeIn({
    folder,
    articles: [...plan.articles].map(([id, { from }]) => ({
      id,
      from,
      record: async () => plan.finished(await theirs.record(from), id),
    })),
    known: theirs
      .summaries()
      .map(({ id }) => id)
      .filter((id) => !plan.articles.has(id)),
    captures: plan.captures.map(({ article, captures }) => ({
      article,
      sha256s: captures.map(({ sha256 }) => sha256),
    })),
    changes: plan.changes(),
    ...(onProgress && { onProgress }),
  })
  return plan.brought
}
