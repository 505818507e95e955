import { call } from '../api/call.ts'
import type { ClaimDetail } from '../../shared/api/views.ts'
import { claimId, reading } from './open.ts'
import { columns, harmless, inOneLine } from './columns.ts'
import type { Cli } from './run.ts'
import { claimDetailShape } from './shapes.ts'
import { evidenceLine } from './evidence-line.ts'

/** `claim show`: a claim with its history, its evidence and everywhere it is made, also one that lies in the trash. */
export async function showClaim(cli: Cli, id: string): Promise<void> {
  await reading(cli, async ({ api }) => {
    const claim = await call(api, 'claims.get', { id: claimId(id) })
    cli.print(claimDetailShape(claim), () => textOf(claim))
  })
}

function textOf(claim: ClaimDetail): string {
  const { statement, status, speaker, cue, tags, recheck, trashedAt, mergedInto } = claim
  const facts = [
    ['status', status],
    ['speaker', [speaker, cue && `(${cue})`].filter(Boolean).join(' ')],
    ['tags', tags.join(', ')],
    ['look again', recheck ?? ''],
    ['in the trash', trashedAt ?? ''],
    ['merged into', mergedInto ?? ''],
  ].filter(([, value]) => value !== '')
  const parts = [
    harmless(statement),
    columns(facts).trimEnd(),
    section(
      'History',
      claim.history.map(({ at, from, to, reason }) => [at, `${from} -> ${to}`, reason]),
    ),
    section('Evidence', claim.evidence.map(evidenceLine)),
    section(
      'Appearances',
      claim.appearances.map(({ id, article, anchor, passage }) => [id, article, anchor, passage.exact]),
    ),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function section(title: string, rows: string[][]): string {
  return rows.length === 0 ? '' : `${inOneLine(title)}\n${columns(rows).trimEnd()}`
}
