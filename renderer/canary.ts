// Fails to compile as soon as Node's globals leak into the renderer.

// @ts-expect-error the renderer has no Node
export type NoNode = typeof process
