/** Every key by which sources call the owner, normalised: what "me" means to a reader. */
export type Me = {
  readonly names: readonly string[]
  readonly emails: ReadonlySet<string>
  readonly phones: ReadonlySet<string>
  /** LinkedIn slugs. */
  readonly linkedin: ReadonlySet<string>
}
