import type { SessionContext } from './session-context.ts'

export async function openSample(_session: SessionContext): Promise<void> {}
