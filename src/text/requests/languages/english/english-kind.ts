import type { RequestKind } from '../../../../domain/request.ts'

/** How one kind of request is put into words; each list holds alternatives of a pattern. */
export type EnglishKind = {
  readonly kind: RequestKind
  /** Behind words that ask: "could you | put in a good word?" */
  readonly asked: readonly string[]
  /** With asking words of their own, looked for in the whole sentence. */
  readonly said: readonly string[]
  /** One pattern of words that tell what a message is about where the asking sentence does not. */
  readonly topics?: string
  /** More such words, too common to tell that anything is asked, but which kind it is. */
  readonly hints?: string
}
