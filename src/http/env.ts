import type { HttpBindings } from '@hono/node-server'
import { OpenAPIHono } from '@hono/zod-openapi'
import { DigwellError } from '../domain/digwell-error.ts'
import type { Digwell } from '../app/digwell.ts'
import type { PhoneDesk } from './phone-desk.ts'
import type { UploadShelf } from './upload-shelf.ts'

/** What a route finds in its context: Digwell, bound to the signed-in owner, the uploads, and who asks. */
export type HttpEnv = {
  readonly Bindings: Partial<HttpBindings>
  readonly Variables: {
    digwell: Digwell
    uploads: UploadShelf
    phones: PhoneDesk
    /** The paired device that asks; null for the machine itself. */
    device: string | null
  }
}

/** A set of routes that answer bad input as Digwell does everywhere. */
export function createRoutes(): OpenAPIHono<HttpEnv> {
  return new OpenAPIHono<HttpEnv>({
    defaultHook: (result) => {
      if (result.success) return
      const [issue] = result.error.issues
      const where = issue === undefined ? '' : `${issue.path.join('.') || 'request'}: `
      throw new DigwellError('invalid-input', `${where}${issue?.message ?? 'not understood'}`)
    },
  })
}
