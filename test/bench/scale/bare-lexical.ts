import { registerRichText } from '@lexical/rich-text'
import { createEditor } from 'lexical'

// A page with a Lexical editor and nothing around it: what typing in a note is measured against.
const field = document.createElement('div')
field.className = 'note-text'
field.contentEditable = 'true'
document.body.append(field)
const editor = createEditor({ onError: (error) => console.error(error) })
editor.setRootElement(field)
registerRichText(editor)
