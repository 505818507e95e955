import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'

/** What the page asks to have done before its window closes. */
let flush: () => Promise<void> = async () => undefined

ipcRenderer.on('beleg:closing', () => {
  flush().then(
    () => ipcRenderer.send('beleg:flushed', true),
    () => ipcRenderer.send('beleg:flushed', false),
  )
})

contextBridge.exposeInMainWorld('beleg', {
  call: (method: string, input: unknown) => ipcRenderer.invoke('beleg:call', method, input),
  on(listener: (event: unknown) => void) {
    const forward = (_: IpcRendererEvent, event: unknown) => listener(event)
    ipcRenderer.on('beleg:event', forward)
    return () => ipcRenderer.off('beleg:event', forward)
  },
  onClosing(callback: () => Promise<void>) {
    flush = callback
  },
})
