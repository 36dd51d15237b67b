import { parseArgs } from 'node:util'

/** `--name value` options as numbers, over defaults, and what stands without a name. */
export function numberArguments<T extends { readonly [name: string]: number }>(
  defaults: T,
): { readonly options: { readonly [name in keyof T]: number }; readonly rest: readonly string[] } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: Object.fromEntries(
      Object.keys(defaults).map((name) => [name, { type: 'string' as const }]),
    ),
  })
  const given = Object.entries(values).map(([name, value]) => [name, Number(value)] as const)
  return { options: { ...defaults, ...Object.fromEntries(given) }, rest: positionals }
}
