import { describe, expect, it } from 'vitest'
import { parse } from '../../../electron/import/parse.ts'
import { textOf } from '../../../shared/model/block.ts'
import { cell, docx, link, p, picture, relations, run, WORD } from './docx-writer.ts'

const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`
const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
const sign = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`
const comment = (id: number, text: string, { author = 'Ada Öhm', para = '' } = {}) =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2024-03-01T10:00:00Z"><w:p w14:paraId="${para}"><w:r><w:annotationRef/></w:r>${run(text)}</w:p></w:comment>`
const commented = (body: string, comments: string, extended = '') =>
  docx(body, {
    'word/comments.xml': `<w:comments xmlns:w="${WORD}" xmlns:w14="w14">${comments}</w:comments>`,
    'word/commentsExtended.xml': `<w15:commentsEx xmlns:w15="w15">${extended}</w15:commentsEx>`,
  })

/** What each comment says about which words. */
async function said(bytes: Uint8Array) {
  const draft = await parse({ file: 'bericht.docx', bytes })
  const text = textOf(draft.blocks)
  expect(text).not.toMatch(/\p{Co}/u)
  return {
    text,
    draft,
    comments: draft.highlights.map(({ start, end, comment }) => [text.slice(start, end), comment]),
  }
}

describe('a comment in a Word file', () => {
  it('is about the words it was made on', async () => {
    const body = p(
      `${run('Der Kai ')}${start(0)}${run('bleibt ')}${run('weiter', '<w:b/>')}${end(0)}${run(' geschlossen.')}`,
    )
    const { text, comments, draft } = await said(commented(body, comment(0, 'Wie lange?')))
    expect(text).toBe('Der Kai bleibt weiter geschlossen.')
    expect(comments).toEqual([['bleibt weiter', 'Wie lange?']])
    expect(draft.highlights[0]).toMatchObject({ author: 'Ada Öhm', createdAt: '2024-03-01T10:00:00.000Z' })
    expect(draft.blocks[0]?.marks).toEqual([{ start: 15, end: 21, type: 'bold' }])
  })

  it('leaves text, spaces and emphasis as they are', async () => {
    const words = [' Der  Kai ', 'bleibt', ' zu', ', ', 'sagt ', 'sie. ']
    const plain = p(words.map((word) => run(word, '<w:i/>')).join(''))
    const marked = p(words.map((word, id) => `${start(id)}${run(word, '<w:i/>')}${end(id)}`).join(''))
    const { text, draft } = await said(commented(marked, words.map((_, id) => comment(id, 'x')).join('')))
    const without = await said(docx(plain))
    expect(text).toBe(without.text)
    expect(draft.blocks).toEqual(without.draft.blocks)
  })

  it('goes over paragraphs, list items and tables', async () => {
    const body = [
      p(`${run('Erster ')}${start(0)}${run('Absatz.')}`),
      start(1),
      p(run('Zweiter Absatz.')),
      end(1),
      `<w:tbl><w:tr>${cell('Kai')}<w:tc>${p(`${run('Süd')}${end(0)}`)}</w:tc></w:tr></w:tbl>`,
      p(`${start(2)}${run('Dritter')}${end(2)}${run(' Absatz.')}`),
    ]
    const comments = [0, 1, 2].map((id) => comment(id, `Nr. ${id}`)).join('')
    expect((await said(commented(body.join(''), comments))).comments).toEqual([
      ['Absatz.\nZweiter Absatz.\nKai\nSüd', 'Nr. 0'],
      ['Zweiter Absatz.', 'Nr. 1'],
      ['Dritter', 'Nr. 2'],
    ])
  })

  it('overlaps others, and two on the same words stay two', async () => {
    const body = p(
      `${start(0)}${run('Der ')}${start(1)}${start(2)}${run('Kai')}${end(0)}${run(' bleibt')}${end(1)}${end(2)}${run(' zu.')}`,
    )
    const comments = [0, 1, 2].map((id) => comment(id, `Nr. ${id}`)).join('')
    expect((await said(commented(body, comments))).comments).toEqual([
      ['Der Kai', 'Nr. 0'],
      ['Kai bleibt', 'Nr. 1'],
      ['Kai bleibt', 'Nr. 2'],
    ])
  })

  it('has what was replied to it', async () => {
    const comments = [
      comment(0, 'Stimmt das?', { para: 'AA' }),
      comment(1, 'Ja, laut Behörde.', { author: 'Bo Lind', para: 'BB' }),
      comment(2, 'Danke.', { para: 'CC' }),
    ]
    const reply = (id: string, parent: string) =>
      `<w15:commentEx w15:paraId="${id}" w15:paraIdParent="${parent}" w15:done="0"/>`
    const body = p(`${start(0)}${start(1)}${start(2)}${run('Der Kai')}${end(0)}${end(1)}${end(2)}`)
    const bytes = commented(body, comments.join(''), reply('BB', 'AA') + reply('CC', 'AA'))
    expect((await said(bytes)).comments).toEqual([
      ['Der Kai', 'Stimmt das?\nBo Lind: Ja, laut Behörde.\nAda Öhm: Danke.'],
    ])
  })

  it('without a range is about the word at its sign', async () => {
    const body = p(`${run('Der Kai')}${sign(0)}${run(' bleibt zu.')}`)
    expect((await said(commented(body, comment(0, 'Welcher?')))).comments).toEqual([['Kai', 'Welcher?']])
  })

  it('on deleted words is about the word before them', async () => {
    const gone = `<w:del w:id="9">${start(0)}<w:r><w:delText>nicht </w:delText></w:r>${end(0)}</w:del>`
    const body = p(`${run('Der Kai bleibt ')}${gone}${run('zu.')}`)
    const { text, comments } = await said(commented(body, comment(0, 'Doch?')))
    expect(text).toBe('Der Kai bleibt zu.')
    expect(comments).toEqual([['bleibt', 'Doch?']])
  })

  it('stays on its words behind a picture that is left out', async () => {
    const body = p(picture('link', 'i1')) + p(`${start(0)}${run('Der Kai')}${end(0)}${run(' bleibt zu.')}`)
    const bytes = docx(body, {
      'word/comments.xml': `<w:comments xmlns:w="${WORD}">${comment(0, 'Welcher?')}</w:comments>`,
      'word/_rels/document.xml.rels': relations(
        link('i1', 'image', 'http://127.0.0.1/a.png', 'TargetMode="External"'),
      ),
    })
    const { text, comments } = await said(bytes)
    expect(text).toBe('Der Kai bleibt zu.')
    expect(comments).toEqual([['Der Kai', 'Welcher?']])
  })

  it('that is about nothing in the text is counted', async () => {
    const { draft } = await said(commented(p(run('Der Kai.')), comment(0, 'Wo?')))
    expect(draft.highlights).toEqual([])
    expect(draft.commentsLeftOut).toBe(1)
  })

  it('is remembered by what it says and not by its number', async () => {
    const idsOf = async (id: number) =>
      (await said(commented(p(`${start(id)}${run('Der Kai')}${end(id)}`), comment(id, 'Wo?')))).draft
        .highlights[0]?.id
    expect(await idsOf(0)).toBe(await idsOf(7))
  })
})
