import { BelegError } from '../../../shared/errors.ts'
import type { Claim } from '../../../shared/model/claim.ts'
import type { Id } from '../../../shared/model/id.ts'
import type { CheckProblem } from './article.ts'
import type { ClaimFile } from './claims.ts'
import { reasonOf } from '../store/disk-errors.ts'
import { readKept } from '../evidence-files.ts'

/** Verifies that every file that is evidence is there and is what it was. Each file is read once. */
export async function checkFiles(root: string, files: readonly ClaimFile[]): Promise<CheckProblem[]> {
  const checked = new Map<string, Promise<string | null>>()
  const problems: CheckProblem[] = []
  for (const { file, article, claims } of files)
    for (const { id, evidence } of claims)
      for (const { citation } of evidence) {
        if (citation.type !== 'file') continue
        const key = `${citation.sha256}.${citation.extension}`
        if (!checked.has(key)) checked.set(key, wrongWith(root, citation))
        const wrong = await checked.get(key)
        const message = `The file ${citation.file}, evidence of claim ${id}, is not as it was kept: ${wrong}.`
        if (wrong != null) problems.push({ file, ...(article && { article }), message })
      }
  return problems
}

/** Verifies that every judgement rests on evidence that is there, in the trash at least. */
export function checkBases({ file, article, claims }: ClaimFile): CheckProblem[] {
  return claims.flatMap((claim) =>
    missingBases(claim).map((evidence) => ({
      file,
      ...(article && { article }),
      message: `The history of claim ${claim.id} names evidence ${evidence}, which the claim does not have.`,
    })),
  )
}

/** Verifies that every claim that became a part of another names one that exists. */
export function checkMerged(files: readonly ClaimFile[]): CheckProblem[] {
  const known = new Set(files.flatMap(({ claims }) => claims.map(({ id }) => id)))
  return files.flatMap(({ file, article, claims }) =>
    claims
      .filter(({ mergedInto }) => mergedInto !== null && !known.has(mergedInto))
      .map(({ id, mergedInto }) => ({
        file,
        ...(article && { article }),
        message: `The claim ${id} was merged into claim ${mergedInto}, which does not exist.`,
      })),
  )
}

function missingBases({ history, evidence }: Claim): Id[] {
  const known = new Set(evidence.map(({ id }) => id))
  return history.flatMap((change) => change.evidence.filter((id) => !known.has(id)))
}

async function wrongWith(root: string, kept: { sha256: string; extension: string }): Promise<string | null> {
  try {
    await readKept(root, kept)
    return null
  } catch (error) {
    return error instanceof BelegError ? String(error.detail['reason']) : reasonOf(error)
  }
}
