import type { Digwell } from '../app/digwell.ts'
import type { Instant } from '../domain/instant.ts'
import type { Report } from './answer-error.ts'
import type { PhoneDesk } from './phone-desk.ts'
import type { SignIn } from './sign-in.ts'
import type { UploadShelf } from './upload-shelf.ts'

/** What the web server is made of. */
export type HttpAppParts = {
  readonly digwell: Digwell
  readonly signIn: SignIn
  readonly uploads: UploadShelf
  readonly phones: PhoneDesk
  /** The built web app. */
  readonly webDirectory: string
  /** The port it is reached at; asked for with each request, since it may be known late. */
  readonly port: () => number
  readonly now: () => Instant
  readonly report: Report
}
