import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]
const IN_PLAYWRIGHT = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
]

function runs(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Browsers that Playwright downloaded, newest first. */
function fromPlaywright() {
  const shelf =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    { darwin: join(homedir(), 'Library/Caches/ms-playwright') }[process.platform] ??
    join(homedir(), '.cache/ms-playwright')
  if (!existsSync(shelf)) return []
  return readdirSync(shelf)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((left, right) => Number(right.slice(9)) - Number(left.slice(9)))
    .flatMap((name) => IN_PLAYWRIGHT.map((path) => join(shelf, name, path)))
}

/** @returns the path of a Chromium or Chrome on this machine (DIGWELL_BROWSER first), or null */
export function findBrowser() {
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((directory) => COMMANDS.map((command) => join(directory, command)))
  const chosen = process.env.DIGWELL_BROWSER
  const candidates = [...inPath, ...APPLICATIONS, ...fromPlaywright()]
  return (chosen === undefined ? candidates : [chosen, ...candidates]).find(runs) ?? null
}
