import { app } from 'electron'
import { printSwitch } from './print.ts'

// Awaited, so that what has to happen before Electron is ready does.
await (app.commandLine.hasSwitch(printSwitch) ? import('./printer.ts') : import('./desktop.ts'))
