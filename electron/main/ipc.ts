import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { ApiEvent, Envelope } from '../../shared/api/index.ts'
import type { Session } from '../api/session/session.ts'
import { isOurs } from './protocol.ts'

/**
 * Carries the calls of our page to the session; of anything else, nothing. Answers travel as JSON: what is no text is copied thing by thing on
 * its way into the page, which takes longer than to read a long article from the disk.
 */
export function answerCalls(session: Session): void {
  const answer = async (event: IpcMainInvokeEvent, method: unknown, input: unknown): Promise<Envelope> =>
    fromOurPage(event) && typeof method === 'string'
      ? session.dispatch(method, input)
      : { ok: false, code: 'not-allowed', detail: {} }
  ipcMain.handle('beleg:call', async (event, method: unknown, input: unknown) =>
    JSON.stringify(await answer(event, method, input)),
  )
}

/** Tells a window what happened. */
export function tell(contents: WebContents, event: ApiEvent): void {
  if (!contents.isDestroyed()) contents.send('beleg:event', event)
}

/** Asks the page to hand over what it has not saved yet. False when it could not, or did not answer in time. */
export async function flushed(contents: WebContents, milliseconds: number): Promise<boolean> {
  if (contents.isDestroyed() || contents.isCrashed()) return true
  return new Promise((resolve) => {
    const settle = (done: boolean) => {
      ipcMain.off('beleg:flushed', answered)
      clearTimeout(deadline)
      resolve(done)
    }
    const answered = (event: IpcMainEvent, done: unknown) => {
      if (event.sender === contents && fromOurPage(event)) settle(done === true)
    }
    const deadline = setTimeout(settle, milliseconds, false)
    ipcMain.on('beleg:flushed', answered)
    contents.send('beleg:closing')
  })
}

function fromOurPage({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOurs(senderFrame.url)
}
