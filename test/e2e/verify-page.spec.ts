import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '../support/app.ts'
import { beleg } from './beleg.ts'

test('the page beside a bundle verifies it from disk, asks the network for nothing and names what was changed', async ({
  stopped,
  lazyBrowser,
}) => {
  const folder = join(stopped.notebookFolder, '..')
  const article = join(folder, 'artikel.txt')
  await writeFile(article, 'Im Grenzgebiet sollen bis zu 9.000 Soldaten stehen.\n')
  const [brought] = await beleg<{ article: { id: string } }[]>(stopped, 'import', article)
  const judged = ['--status', 'confirmed', '--reason', 'ein Foto vom 3. Mai']
  const claim = await beleg<{ id: string }>(
    stopped,
    'claim',
    'add',
    brought!.article.id,
    '--quote',
    '9.000',
    ...judged,
  )
  const bundle = join(folder, 'desk.beleg')
  const packed = await beleg<{ page: string }>(stopped, 'bundle', '--out', bundle)

  const context = await (await lazyBrowser()).newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const url = pathToFileURL(packed.page).href
  await page.goto(url)

  await page.locator('input').setInputFiles(bundle)
  await expect(page.getByRole('heading', { name: 'Everything is as it was' })).toBeVisible()
  await expect(page.getByText('Claims compared')).toBeVisible()

  // What stands in the record uncompressed nowhere is changed by one bit in its packed bytes.
  const bytes = await readFile(bundle)
  const record = `articles/${brought!.article.id}/record.json`
  const at = bytes.indexOf(record) + record.length + 200
  bytes[at] = bytes[at]! ^ 1
  const changed = join(folder, 'changed.beleg')
  await writeFile(changed, bytes)
  await page.locator('input').setInputFiles(changed)
  await expect(page.getByRole('heading', { name: /things are wrong/ })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: record }).first()).toBeVisible()

  await page.getByRole('button', { name: 'Deutsch' }).click()
  await expect(page.getByRole('heading', { name: /Dinge stimmen nicht/ })).toBeVisible()
  expect(claim.id).toBeTruthy()
  expect(requests).toEqual([url])
  expect(problems).toEqual([])
  await context.close()
})
