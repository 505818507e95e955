import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { beleg } from './beleg.ts'

test('a bundle that differs is decided side by side, the notebook is packed, backed up, proved and restored', async ({
  stopped,
}) => {
  const folder = join(stopped.notebookFolder, '..')
  const article = join(folder, 'artikel.txt')
  await writeFile(article, 'Im Grenzgebiet sollen bis zu 9.000 Soldaten stehen.\n')
  const [brought] = await beleg<{ article: { id: string } }[]>(
    stopped,
    'import',
    article,
    '--title',
    'Grenze',
  )
  const said = ['--quote', '9.000', '--statement', 'Neuntausend Soldaten']
  const claim = await beleg<{ id: string }>(stopped, 'claim', 'add', brought!.article.id, ...said)
  const mine = join(folder, 'Mine')
  await cp(stopped.notebookFolder, mine, { recursive: true })
  await beleg(stopped, 'claim', 'status', claim.id, 'confirmed', '--reason', 'zwei Fotos')
  const bundle = join(folder, 'theirs.beleg')
  await beleg(stopped, 'bundle', '--out', bundle)
  await rm(stopped.notebookFolder, { recursive: true })
  await rename(mine, stopped.notebookFolder)
  const page = await stopped.start()

  await test.step('what both have otherwise is shown side by side and decided', async () => {
    await page.getByRole('button', { name: 'Bring in an article…' }).first().click()
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(bundle)
    const dialog = page.getByRole('dialog', { name: 'Bring in theirs.beleg' })
    await expect(dialog.getByText('Changed on both sides: 1.')).toBeVisible()
    // What is to be decided came while it was looked through.
    await expect(dialog.getByRole('radio', { name: 'Keep mine' })).toBeFocused()
    await expect(dialog.getByRole('row', { name: 'Status unconfirmed confirmed' })).toBeVisible()
    // Judgements in the reader's words and time.
    await expect(
      dialog.getByRole('row', { name: /^History .*: unconfirmed → confirmed, zwei Fotos/ }),
    ).toBeVisible()
    await expect(dialog.getByRole('cell', { name: /\d{4}-\d\d-\d\dT/ })).toBeHidden()
    await dialog.getByText('Take theirs', { exact: true }).click()
    await dialog.getByRole('button', { name: 'Bring in', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(
      page
        .getByRole('region', { name: 'Notices' })
        .getByText(/^1 difference decided as chosen\. What was here before is in the backup of/),
    ).toBeVisible()
    const { claims } = await beleg<{ claims: { status: string }[] }>(stopped, 'claims')
    expect(claims).toMatchObject([{ status: 'confirmed' }])
  })

  await test.step('the notebook is packed and what was saved verifies', async () => {
    await page.keyboard.press('Control+Shift+E')
    await page.getByRole('dialog').getByRole('button', { name: 'Pack', exact: true }).click()
    const save = page.getByRole('button', { name: 'Save the bundle' })
    const { name, bytes } = await stopped.download(() => save.click())
    expect(name).toBe('Notebook.beleg')
    await writeFile(join(folder, name), bytes)
    expect(await beleg(stopped, 'verify', join(folder, name))).toMatchObject({ ok: true, claims: 1 })
    const checking = await stopped.download(() => page.getByRole('button', { name: /Save the page/ }).click())
    expect(checking.name).toBe('Notebook.verify.html')
    expect(checking.bytes.toString()).toContain('Content-Security-Policy')
    await page.keyboard.press('Escape')
  })

  await test.step('a backup is made, proved by a restore, and restored beside the notebook', async () => {
    await page.keyboard.press('Control+Alt+B')
    const dialog = page.getByRole('dialog', { name: 'Backups' })
    // The one before the bundle came in.
    await expect(dialog.getByText('before a bundle came in')).toBeVisible()
    await dialog.getByText('What is in it').last().click()
    await expect(
      dialog.getByText(/^Compared with now: 1 article otherwise, 0 only in the backup/),
    ).toBeVisible()
    await expect(
      dialog.getByRole('listitem').filter({ hasText: /^Grenze otherwise, 1 claim there/ }),
    ).toBeVisible()
    await expect(dialog.getByText('No backup has been restored to check it yet.')).toBeVisible()
    await dialog.getByRole('button', { name: 'Back up now' }).click()
    await expect(page.getByRole('region', { name: 'Notices' }).getByText('Backed up.')).toBeVisible()
    // The button that could not be pressed meanwhile has the keys again.
    await expect(dialog.getByRole('button', { name: 'Back up now' })).toBeFocused()
    await expect(dialog.getByText('asked for')).toBeVisible()
    await dialog.getByRole('button', { name: 'Check now' }).click()
    await expect(dialog.getByText(/^Last verified restore: .*, all was well\.$/)).toBeVisible()
    await dialog
      .getByRole('button', { name: /^Restore to a new folder/ })
      .first()
      .click()
    const notice = page.getByRole('region', { name: 'Notices' }).getByText(/^Restored to/)
    await expect(notice).toBeVisible()
    const restored = /^Restored to (.*)\. It is/.exec((await notice.textContent()) ?? '')?.[1] ?? ''
    const record = `articles/${brought!.article.id}/record.json`
    expect(await readFile(join(restored, record))).toEqual(
      await readFile(join(stopped.notebookFolder, record)),
    )
  })
})
