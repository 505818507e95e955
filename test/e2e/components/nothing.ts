/** What components of the page tell is of no consequence. */
export function nothing(): void {}
