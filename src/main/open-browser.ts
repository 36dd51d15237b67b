import { spawn } from 'node:child_process'

/** The program that opens an address on this desktop; null without a desktop. */
function opener(): readonly [string, ...string[]] | null {
  if (process.platform === 'darwin') return ['open']
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return DISPLAY === undefined && WAYLAND_DISPLAY === undefined ? null : ['xdg-open']
}

/** Opens an address in the user's browser where there is one; the address is printed anyway. */
export function openBrowser(url: string): void {
  const command = opener()
  if (command === null) return
  const [program, ...args] = command
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true })
  child.on('error', () => null) // no such program: the printed link remains
  child.unref()
}
