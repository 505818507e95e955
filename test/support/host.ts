import type { Page } from '@playwright/test'
import { join } from 'node:path'

/** The folder of the checkout. */
export const root = join(import.meta.dirname, '../..')

/** Where one test's program keeps its things. */
export interface Place {
  /** What BELEG_HOME names. */
  home: string
  /** The notebook named at the start; null for a start without naming one, as from the program's icon. */
  notebookFolder: string | null
}

export interface Download {
  name: string
  bytes: Buffer
}

/** The program running in one of its two hosts, with its one window. */
export interface Running {
  page: Page
  /** Closes the window as a person would and waits until the program has ended. */
  close(): Promise<void>
  /** Ends the Node side at once, as SIGKILL does. */
  kill(): Promise<void>
  /** Opens a file with the running program, as a double click on it does; only the desktop program can be asked. */
  openWith?(file: string): Promise<void>
  /** What the menu bar has at a place, such as `File`. */
  menu?(place: string): Promise<string[]>
  /** What a drag hands over to the system, which is not asked to carry it. */
  dragged?(act: () => Promise<unknown>): Promise<{ file: string; text: string }>
  /** How many programs it has started that still run. */
  programs?(): Promise<number>
  /** Does something that makes the window save a file, and gives the file. */
  download(act: () => Promise<unknown>): Promise<Download>
}
