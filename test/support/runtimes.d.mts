export function onPath(...names: string[]): string | null
export function findChromium(): string | null
export function findElectron():
  | { executable: string; missing?: never }
  | { missing: string; executable?: never }
