import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type App } from '../support/app.ts'
import { addArticle, addClaim } from './articles.ts'
import { beleg } from './beleg.ts'
import { cards } from './selecting.ts'

const text =
  'The ferry sails on Monday. The mill stands still.\nThe ferry sails on Monday. The owner is silent.'

interface Anchored {
  passage: { exact: string; prefix: string; suffix: string }
}

/** Changes passages of a record by hand, as a program that synchronises folders or an editor might. */
async function editPassages(app: App, id: string, change: (passage: Anchored['passage']) => object) {
  const file = join(app.notebookFolder, 'articles', id, 'record.json')
  const record = JSON.parse(await readFile(file, 'utf8')) as Record<string, Anchored[]>
  for (const of of [...(record['highlights'] ?? []), ...(record['appearances'] ?? [])])
    Object.assign(of.passage, change(of.passage))
  await writeFile(file, JSON.stringify(record, null, 2))
}

test('a quote that is gone, or there twice, is listed with its old words and marked nowhere', async ({
  stopped: app,
}) => {
  const id = await addArticle(app, 'Mill.txt', text)
  await beleg(app, 'highlight', id, '--quote', 'The mill stands still')
  await addClaim(app, id, 'The owner is silent')
  await addClaim(app, id, 'The ferry sails on Monday', '--prefix', 'still.\n')
  await editPassages(app, id, ({ exact }) => {
    if (exact === 'The owner is silent') return { exact: 'Nobody at the harbour office would comment at all' }
    // Neither its place nor the words around it say any more which of the two it was.
    return exact.startsWith('The ferry') ? { prefix: '', suffix: '', start: 3, end: 28 } : {}
  })

  const page = await app.start()
  await expect(cards(page)).toHaveCount(3)
  await expect(page.getByRole('heading', { name: 'Without a place in the text' })).toBeVisible()
  await expect(cards(page).nth(0)).toContainText('The mill stands still')
  for (const [quote, why] of [
    ['Nobody at the harbour office would comment at all', 'no longer found in the text'],
    ['The ferry sails on Monday', 'found more than once in the text'],
  ] as const) {
    const card = page
      .getByRole('feed')
      .getByRole('article', { name: 'Claim, unconfirmed' })
      .filter({ hasText: why })
    await expect(card.getByRole('blockquote', { name: 'Quote' })).toHaveText(quote)
    await card.click()
    await expect(card).toBeFocused()
  }
  const painted = await page.evaluate(() =>
    Array.from(CSS.highlights).flatMap(([name, ranges]) =>
      Array.from(ranges, ({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        return `${name}: ${range.toString()}`
      }),
    ),
  )
  expect(painted.join()).toContain('The mill stands still')
  expect(painted.join()).not.toMatch(/ferry|silent/)
})
