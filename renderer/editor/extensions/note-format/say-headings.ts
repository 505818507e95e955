import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { HeadingAnnounceExtension } from '@lexical/rich-text'
import type { LexicalEditor } from 'lexical'
import type { Messages } from '../../../../shared/i18n/index.ts'

/** Has a screen reader told in the person's language when a line becomes a heading, or is none any more. */
export function sayHeadings(editor: LexicalEditor, m: Messages): void {
  const { created, destroyed } = getExtensionDependencyFromEditor(editor, HeadingAnnounceExtension).output
  created.value = m.noteHeadingMade('%s')
  destroyed.value = m.noteHeadingGone('%s')
}
