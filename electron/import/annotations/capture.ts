/** The hash of a capture among the names of a document, as our own files state it; empty where none is one. */
export function captureIn(names: readonly unknown[]): string {
  const hashes = names.map((name) => /^urn:sha256:([0-9a-f]{64})$/u.exec(String(name))?.[1])
  return hashes.find((hash) => hash !== undefined) ?? ''
}
