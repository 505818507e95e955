import type { Api, MethodName } from '../../../shared/api/index.ts'
import type { Log } from '../../log/log.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Context } from '../context.ts'
import type { CurrentNotebook } from './current-notebook.ts'
import type { Offered } from './offer.ts'
import type { Platform } from './platform.ts'

/** What the slices are given that concern the program, the person, and which notebook is open. */
export interface SessionContext extends Context {
  platform: Platform
  profile: Profile
  current: CurrentNotebook
  log: Log
  offered: Offered[]
}

/** Some methods of the api, over a session. */
export type SessionSlice<M extends MethodName> = (session: SessionContext) => Pick<Api, M>
