import { resolve } from 'node:path'

/**
 * A path as the user meant it: below the directory they stood in. npm runs a package's scripts in the
 * package's own directory and tells the other one in INIT_CWD.
 */
export function givenPath(path: string, env: NodeJS.ProcessEnv = process.env): string {
  const stood = env['npm_lifecycle_event'] === 'digwell' ? env['INIT_CWD'] : undefined
  return resolve(stood ?? process.cwd(), path)
}
