// The part of URL that is used in shared. Node and browsers both have it, but it is no part of the language.
interface URL {
  readonly href: string
  readonly protocol: string
  readonly host: string
  readonly pathname: string
}

declare const URL: {
  new (address: string, base?: string): URL
}
