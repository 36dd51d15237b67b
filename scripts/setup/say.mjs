/** Tells the person at the terminal what is going on; on stderr, so that piped output stays clean. */
export function say(text) {
  process.stderr.write(`digwell: ${text}\n`)
}

/** Ends the process with a message that says what happened and what to do. */
export function fail(text) {
  say(text)
  process.exit(1)
}
