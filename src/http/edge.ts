import type { Hono, MiddlewareHandler } from 'hono'
import type { HttpEnv } from './env.ts'
import type { Scheme } from './guard/same-origin.ts'

/** One way in to Digwell: who is let through there, and to what. */
export type Edge = {
  readonly scheme: Scheme
  /** The `Host` values it answers to. */
  readonly hosts: () => ReadonlySet<string>
  /** Where people should go who came by another name. */
  readonly instead: () => string
  /** Lets through who is signed in here, and notes which device it is. */
  readonly requireSession: MiddlewareHandler<HttpEnv>
  /** What is only done at the machine itself: method and path as routes are written. */
  readonly kept: readonly (readonly [method: string, path: string])[]
  /** What is answered besides the API and the web app. */
  readonly routes: readonly Hono[]
}
