import { BelegError } from '../../shared/errors.ts'
import { openNotebook } from '../notebook/open.ts'
import type { Notebook } from '../notebook/types.ts'
import { checkArticle, type Finding } from './check-article.ts'
import { columns } from './columns.ts'
import { folderFor } from './open.ts'
import { sentenceOf, type Cli } from './run.ts'

/** `check`: reads every file again, and compares every hash and every anchor. False when something is wrong. */
export async function check(cli: Cli): Promise<boolean> {
  const folder = await folderFor(cli)
  let notebook: Notebook
  try {
    notebook = await openToTidy(folder)
  } catch (error) {
    const file = error instanceof BelegError ? error.detail['file'] : undefined
    if (!(error instanceof BelegError) || file === undefined) throw error
    return report(cli, { articles: 0, claims: 0, captures: 0 }, [
      { file: String(file), message: sentenceOf(error) },
    ])
  }
  try {
    const findings: Finding[] = notebook.problems().map(({ file, article, kind, reason }) => ({
      file,
      ...(article !== null && { article }),
      message: `${kind}: ${reason}`,
    }))
    const counts = { articles: 0, claims: (await notebook.inbox()).claims.length, captures: 0 }
    for (const { id } of notebook.summaries()) {
      const article = await checkArticle(notebook, id)
      counts.articles += 1
      counts.claims += article.claims
      counts.captures += article.captures
      findings.push(...article.findings)
    }
    return report(cli, counts, oncePerFile(findings, notebook.problems().length))
  } finally {
    await notebook.close()
  }
}

/** Opening for writing tidies what a killed save left behind; where that cannot be, reading has to do. */
async function openToTidy(folder: string): Promise<Notebook> {
  try {
    return await openNotebook(folder, { program: 'cli' })
  } catch (error) {
    if (error instanceof BelegError && ['permission-denied', 'disk-full', 'disk-failed'].includes(error.code))
      return openNotebook(folder, { program: 'cli', readOnly: true })
    throw error
  }
}

function report(
  cli: Cli,
  counts: { articles: number; claims: number; captures: number },
  problems: Finding[],
): boolean {
  const ok = problems.length === 0
  cli.print(ok ? { ok, ...counts } : { ok, problems }, () =>
    ok
      ? `All is well: ${counts.articles} articles, ${counts.claims} claims, ${counts.captures} captures.\n`
      : columns(problems.map(({ file, message }) => [file, message])),
  )
  return ok
}

/** A file that cannot be read is named once: by the notebook, or by the check that tried to read it. */
function oncePerFile(findings: Finding[], known: number): Finding[] {
  const named = new Set(findings.slice(0, known).map((finding) => finding.file))
  return findings.filter((finding, index) => index < known || !named.has(finding.file))
}
