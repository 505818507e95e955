/** The files of a bundle that are no files of the notebook. */
export const MANIFEST = 'manifest.json'
export const MANIFEST_SUM = 'manifest.sha256'
export const HISTORIES = 'histories.json'
export const VERIFY_PAGE = 'verify.html'

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const sha = '[0-9a-f]{64}'
const known = [
  /^(?:manifest|histories|notebook|inbox)\.json$/,
  /^manifest\.sha256$/,
  /^verify\.html$/,
  new RegExp(`^articles/${uuid}/record\\.json$`),
  new RegExp(`^articles/${uuid}/captures/${sha}(?:\\.original)?\\.[a-z0-9]{1,8}$`),
  new RegExp(`^articles/${uuid}/images/${sha}\\.(?:png|jpg|gif|webp|avif)$`),
  new RegExp(`^articles/${uuid}/note-versions/[-\\dTZ]{24}-[0-9a-f]{16}\\.json$`),
  new RegExp(`^files/${sha}\\.[a-z0-9]{1,8}$`),
]
/** Names that lead elsewhere, or that mean something else on some system. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/iu

/** True for a name that only a bundle of ours has; nothing else is ever unpacked. */
export function isKnownName(name: string): boolean {
  return known.some((pattern) => pattern.test(name))
}

/** True for a name that could make a file appear anywhere else than under itself. */
export function isUnsafeName(name: string): boolean {
  if (name === '' || /^[/\\]|^[a-z]:|[\\\p{Cc}]/iu.test(name)) return true
  return name
    .split('/')
    .some(
      (part) => part === '' || part === '.' || part === '..' || /[. ]$/u.test(part) || reserved.test(part),
    )
}

/** True for the files that hold claims. */
export function holdsClaims(name: string): boolean {
  return name === 'inbox.json' || name.endsWith('/record.json')
}

/** True for what no manifest lists: itself, and its own sum. */
export function isUnlisted(name: string): boolean {
  return name === MANIFEST || name === MANIFEST_SUM
}
