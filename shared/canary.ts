// Fails to compile as soon as Node's or the browser's globals leak into `shared`: an unused `@ts-expect-error` is an error.
// The usual way in is a type-only import of a package that pulls in `@types/node`.

// @ts-expect-error shared has no Node
export type NoNode = typeof process

// @ts-expect-error shared has no DOM
export type NoDom = typeof document
