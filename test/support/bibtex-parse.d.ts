declare module 'bibtex-parse' {
  /** The entries of a BibTeX file, names of fields in capitals. */
  export function entries(file: string): ({ key: string; type: string } & Record<string, string | number>)[]
}
