import { BelegError } from '../errors.ts'

/** What a host makes a PDF of a page with: tagged, with an outline. @throws BelegError `no-printer`, `print-failed` */
export type Print = (html: string) => Promise<Uint8Array>

/** Where nothing can print. */
export const noPrinter: Print = () => Promise.reject(new BelegError('no-printer'))
