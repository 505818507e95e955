import { openPdf } from '../../electron/import/pdf/library.ts'

interface Entry {
  title: string
  items: Entry[]
}

/** What is in a PDF: the words of each page, the titles of its outline in order, whether it is tagged, its own title. */
export async function readPdf(bytes: Uint8Array) {
  const document = await openPdf(bytes)
  try {
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent()
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
    }
    const outline = ((await document.getOutline()) ?? []) as Entry[]
    const tags = await (await document.getPage(1)).getStructTree()
    const { info } = await document.getMetadata()
    const title = 'Title' in info ? String(info.Title) : ''
    return { pages, outline: titlesOf(outline), tagged: (tags?.children.length ?? 0) > 0, title }
  } finally {
    await document.loadingTask.destroy()
  }
}

function titlesOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ title, items }) => [title, ...titlesOf(items)])
}
