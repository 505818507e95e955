import { extname } from 'node:path'
import { BelegError } from '../../../shared/errors.ts'
import { fileNameOf } from '../../../shared/export/file-name.ts'
import type { SessionSlice } from '../session/session-context.ts'

/** Reports dragged out of the window. Of the name a window gives, only what can be a file's is taken. */
export const dragOut: SessionSlice<'reports.dragOut'> = ({ platform }) => ({
  async 'reports.dragOut'({ file, base64 }) {
    if (!platform.dragOut) throw new BelegError('unsupported-here', { what: 'reports.dragOut' })
    const end = /^\.\w+$/.exec(extname(file))?.[0] ?? ''
    const name = fileNameOf(file.slice(0, file.length - end.length)) + end
    await platform.dragOut(name, Buffer.from(base64, 'base64'))
    return null
  },
})
