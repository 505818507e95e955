import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkNotebook } from '../../../electron/notebook/check/check.ts'
import type { NewImage } from '../../../electron/notebook/types.ts'
import { png } from '../../support/pictures.ts'
import { newNotebook } from './notebooks.ts'
import { anArticle, sha256 } from './records.ts'

async function notebookWithPicture() {
  const bytes = png()
  const image: NewImage = { sha256: sha256(bytes), mime: 'image/png', width: 60, height: 40, bytes }
  const { bytes: _, ...shown } = image
  const { record, captures } = anArticle('Der Kai am Montag.')
  const [capture] = captures
  const block = {
    type: 'image' as const,
    image: shown,
    alt: 'Ein Kai',
    text: 'Der Kai am Montag.',
    marks: [],
  }
  const notebook = await newNotebook()
  await notebook.add(record, [{ ...capture!, blocks: [block], images: [image, image] }])
  const file = `articles/${record.id}/images/${image.sha256}.png`
  return { notebook, id: record.id, image, block, file, path: join(notebook.folder, file) }
}

test('a picture is kept beside its article as it is', async () => {
  const { notebook, id, image, block, path } = await notebookWithPicture()
  expect(await readFile(path)).toEqual(image.bytes)
  expect(await notebook.image(id, image.sha256)).toEqual({ mime: 'image/png', bytes: image.bytes })
  expect(await notebook.blocks(id, (await notebook.record(id)).captures[0]!.sha256)).toEqual([block])
  await expect(notebook.image(id, 'f'.repeat(64))).rejects.toMatchObject({ code: 'image-not-found' })
  await expect(notebook.image('../x', image.sha256)).rejects.toMatchObject({ code: 'image-not-found' })
  await notebook.close()
  expect(await checkNotebook(notebook.folder)).toMatchObject({ ok: true, captures: 1 })
})

test('a picture that was changed is not shown, and is named by a check', async () => {
  const { notebook, id, image, file, path } = await notebookWithPicture()
  await writeFile(path, png(61))
  await expect(notebook.image(id, image.sha256)).rejects.toMatchObject({ code: 'file-damaged' })
  await notebook.close()
  expect(await checkNotebook(notebook.folder)).toEqual({
    ok: false,
    problems: [
      {
        file,
        article: id,
        message: `The picture ${file} was changed: its SHA-256 is not the one it is named by.`,
      },
    ],
  })
  await rm(path)
  expect(await checkNotebook(notebook.folder)).toMatchObject({
    problems: [{ file, message: `The picture ${file} is missing.` }],
  })
})
