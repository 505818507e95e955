// Fails to compile as soon as the part of the Node side that the loopback host and the command line share can reach
// Electron or the browser.

// @ts-expect-error only electron/main imports 'electron'
export type NoElectron = typeof import('electron').app

// @ts-expect-error the Node side has no DOM
export type NoDom = typeof document
