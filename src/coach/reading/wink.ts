import winkNlp from 'wink-nlp'
import type { WinkMethods } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'

let reader: WinkMethods | undefined

/** The English reader, built on first use (some 100 ms) and kept. */
export function wink(): WinkMethods {
  reader ??= winkNlp(model, ['sbd', 'pos'])
  return reader
}
