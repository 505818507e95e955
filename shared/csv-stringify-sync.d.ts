// What 'csv-stringify/sync' resolves to in shared: the part of it that is used. Its own types would bring Node's globals in.
export interface Options {
  delimiter: string
  record_delimiter: string
  bom: boolean
}
export function stringify(rows: readonly (readonly string[])[], options: Options): string
