import type { notebook as en } from '../en/notebook.ts'
import type { Localized } from '../index.ts'

export const notebook = {
  notebookSample: 'Beispiel-Notizbuch',
} satisfies Localized<typeof en>
