/** A language model that the owner runs on this machine. */
export type LanguageModel = {
  /** Where its server answers, without a path: `http://127.0.0.1:11434`. */
  readonly address: string
  /** As its server calls it. */
  readonly name: string
}

/** Where such servers usually answer: Ollama, LM Studio, llama.cpp. */
export const USUAL_ADDRESSES = [
  'http://127.0.0.1:11434',
  'http://127.0.0.1:1234',
  'http://127.0.0.1:8080',
] as const

/** A model that a server offers. */
export type OfferedModel = {
  readonly name: string
  /** Why it cannot be used; null where it can. */
  readonly refused: string | null
}

/**
 * The address of a server on this machine, as it is kept; null where it is none, or elsewhere. Names are not looked
 * up: only addresses that never leave a machine are taken, spoken to without TLS.
 */
export function addressOnThisMachine(typed: string): string | null {
  const trimmed = typed.trim()
  const url = URL.parse(trimmed.includes('://') ? trimmed : `http://${trimmed}`)
  if (url?.protocol !== 'http:' || url.username !== '' || url.password !== '') return null
  const host = url.hostname === 'localhost' ? '127.0.0.1' : url.hostname
  if (!/^127(?:\.\d{1,3}){3}$/.test(host) && host !== '[::1]') return null
  return `http://${host}${url.port === '' ? '' : `:${url.port}`}`
}

/** Models by these names are run by Ollama on machines of others: what is asked would leave this one. */
export function runsElsewhere(name: string): boolean {
  return /(?:^|[-:])cloud$/i.test(name)
}
