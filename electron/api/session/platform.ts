import type { Print } from '../../reporting/print.ts'

/** What one host can do beyond what all of them can; null is what it cannot. */
export interface Platform {
  host: 'electron' | 'loopback'
  /** The system's folder dialog; null when the person cancels. */
  chooseFolder: (() => Promise<string | null>) | null
  /** Opens a web or mail link with the system. */
  openLink: ((url: string) => Promise<void>) | null
  /** Lets the person drag a file of that name and content out of the window, from where a drag has begun. */
  dragOut?: (file: string, bytes: Uint8Array) => Promise<void>
  /** Makes a PDF of a report. */
  print: Print
  /** Shows a folder in the system's file manager. */
  reveal: ((folder: string) => Promise<void>) | null
}
