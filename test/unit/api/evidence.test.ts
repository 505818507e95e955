import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { atTheDesk } from './desk.ts'
import { sha256 } from '../notebook/records.ts'

const text = 'Der Hafen von Sundby soll im März 1200 Container verloren haben, heißt es aus der Reederei.'

async function aClaim() {
  const desk = await atTheDesk(text, 'Der Zoll bestätigt 1200 Container.')
  const span = await desk.span(desk.article, '1200 Container')
  const unjudged = { speaker: '', tags: [], status: 'unconfirmed' as const, reason: '' }
  const { id } = await desk.ask('claims.add', { article: desk.article, span, statement: 'S', ...unjudged })
  const say = (words: string) =>
    desk.ask('evidence.add', { claim: id, citation: { type: 'text', text: words }, stance: 'supports' })
  return { ...desk, id, say }
}

describe('evidence', () => {
  test('is unjudged until somebody judges it', async () => {
    const { say } = await aClaim()
    expect((await say('Anruf beim Zoll')).evidence).toMatchObject([
      { stance: 'supports', source: 'F', information: '6', origin: '', note: '', date: '' },
    ])
  })

  test('cites another article in the capture that is read, as a whole or by a passage', async () => {
    const { ask, id, articles, span } = await aClaim()
    const [, other = ''] = articles
    const cited = await span(other, 'Der Zoll bestätigt')
    await ask('evidence.add', {
      claim: id,
      citation: { type: 'article', article: other, span: null },
      stance: 'supports',
    })
    const claim = await ask('evidence.add', {
      claim: id,
      citation: { type: 'article', article: other, span: cited },
      ...{ stance: 'contradicts', source: 'B', information: '2', origin: 'Zoll', note: ' n ', date: '2025' },
    })
    const { capture } = await ask('articles.get', { id: other })
    expect(claim.evidence).toMatchObject([
      { citation: { article: other, capture: capture.sha256, passage: null } },
      {
        citation: { article: other, passage: { exact: 'Der Zoll bestätigt' } },
        ...{
          stance: 'contradicts',
          source: 'B',
          information: '2',
          origin: 'Zoll',
          note: ' n ',
          date: '2025',
        },
      },
    ])
    expect(await ask('evidence.origins', {})).toEqual(['Zoll'])
  })

  test('is changed, deleted, restored, and all of it taken back', async () => {
    const { ask, id, say } = await aClaim()
    const [{ id: proof } = { id: '' }] = (await say('Anruf')).evidence
    const changed = await ask('evidence.change', { claim: id, id: proof, source: 'A', note: 'zweimal' })
    expect(changed.evidence).toMatchObject([{ source: 'A', note: 'zweimal', information: '6' }])
    expect((await ask('evidence.trash', { claim: id, id: proof })).evidence).toEqual([])
    const [entry] = await ask('trash.list', {})
    expect(entry).toMatchObject({ kind: 'evidence', text: 'Anruf' })
    await ask('trash.restore', { kind: 'evidence', id: proof, article: entry?.article ?? null })
    expect((await ask('claims.get', { id })).evidence).toMatchObject([{ source: 'A' }])
    for (let step = 0; step < 3; step++) await ask('undo.undo', {})
    expect((await ask('claims.get', { id })).evidence).toMatchObject([{ source: 'F', note: '' }])
  })

  test('is a basis to confirm a claim without further words, while it is there', async () => {
    const { ask, id, say } = await aClaim()
    const [{ id: proof } = { id: '' }] = (await say('Zählung')).evidence
    const judge = (evidence: string[], reason = '') =>
      ask('claims.status', { id, status: 'confirmed', reason, evidence })
    await expect(judge([])).rejects.toMatchObject({ code: 'reason-required' })
    expect(await judge([proof])).toMatchObject({ status: 'confirmed', history: [{ evidence: [proof] }] })
    await ask('evidence.trash', { claim: id, id: proof })
    await expect(judge([proof], 'doch')).rejects.toMatchObject({ code: 'evidence-not-found' })
  })

  test('that a judgement rested on stays, in the trash, when recording it is undone', async () => {
    const { ask, id, say, article, notebook } = await aClaim()
    const [{ id: proof } = { id: '' }] = (await say('Zählung')).evidence
    await ask('claims.status', { id, status: 'refuted', reason: '', evidence: [proof] })
    await ask('undo.undo', {})
    await ask('undo.undo', {})
    const [view] = (await ask('articles.get', { id: article })).claims
    expect(view).toMatchObject({ status: 'unconfirmed', evidence: [], formerEvidence: [{ id: proof }] })
    await ask('undo.redo', {})
    await ask('undo.redo', {})
    const claim = (await notebook.record(article)).claims[0]
    expect(claim).toMatchObject({ status: 'refuted', evidence: [{ id: proof, trashedAt: null }] })
    expect(claim?.history).toHaveLength(3)
  })
})

describe('a file as evidence', () => {
  const bytes = Buffer.from('GIF89a…')
  const kept = `${sha256(bytes)}.gif`

  test('is kept once in the notebook under its hash, and given back as it was', async () => {
    const { ask, id, folder } = await aClaim()
    const citation = { type: 'file' as const, file: 'Foto 1.GIF', bytes: bytes.toString('base64') }
    await ask('evidence.add', { claim: id, citation, stance: 'supports' })
    const claim = await ask('evidence.add', {
      claim: id,
      citation: { ...citation, file: 'b.gif' },
      stance: 'supports',
    })
    expect(await readdir(join(folder, 'files'))).toEqual([kept])
    const [first] = claim.evidence
    expect(first?.citation).toMatchObject({ file: 'Foto 1.GIF', extension: 'gif', bytes: bytes.length })
    expect(await ask('evidence.file', { claim: id, id: first?.id ?? '' })).toEqual({
      file: 'Foto 1.GIF',
      bytes: bytes.toString('base64'),
    })
  })

  test('is not handed out when it is not what it was', async () => {
    const { ask, id, folder } = await aClaim()
    const citation = { type: 'file' as const, file: 'a/../x.gif', bytes: bytes.toString('base64') }
    const { evidence } = await ask('evidence.add', { claim: id, citation, stance: 'supports' })
    await writeFile(join(folder, 'files', kept), 'other')
    await expect(ask('evidence.file', { claim: id, id: evidence[0]?.id ?? '' })).rejects.toMatchObject({
      code: 'file-damaged',
      detail: { file: `files/${kept}` },
    })
  })
})
