/** Trusted Types, where the browser has them; TypeScript's DOM does not yet know them everywhere. */
type Policies = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string }
}

let policy: ReturnType<Policies['createPolicy']> | null = null

/** Lets a worker of our own build be started under `require-trusted-types-for 'script'`. */
export function scriptAddress(address: string): string {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes
  if (policies === undefined) return address
  policy ??= policies.createPolicy('digwell-worker', {
    createScriptURL: (asked) => {
      const url = new URL(asked, location.href)
      if (url.origin !== location.origin) throw new TypeError('Only our own scripts are run.')
      return url.href
    },
  })
  return policy.createScriptURL(address)
}
