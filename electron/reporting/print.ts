/** What a host makes a PDF of a page with: tagged, with an outline. @throws BelegError `no-printer`, `print-failed`; the signal's reason */
export type Print = (html: string, signal: AbortSignal) => Promise<Uint8Array>
