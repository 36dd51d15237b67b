import { expect, test } from 'vitest'
import type { RequestKind } from '../domain/request.ts'
import { cannotWords } from './no-words.ts'

test.each<[kind: RequestKind, what: string, said: string]>([
  ['introduction', 'anybody who restores old maps', 'I know nobody who would be right for it'],
  ['introduction', 'point me to somebody in grants', 'I know nobody who would be right for it'],
  ['introduction', 'a contact at the museum', 'I know nobody who would be right for it'],
  ['introduction', 'who could help with the boiler', 'I know nobody who would be right for it'],
  ['introduction', 'put me in touch with a binder', 'I know nobody who would be right for it'],
  ['introduction', 'jemanden, der alte Karten malt', 'I know nobody who would be right for it'],
  ['introduction', 'introduce me to Kim', 'I cannot bring the two of you together'],
  ['introduction', 'put me in touch with the binder', 'I cannot bring the two of you together'],
  ['job', 'any openings', 'I know of nothing that would be right for it'],
  ['job', 'refer me for the role at Oak', 'I cannot help you on with it'],
  ['information', 'recommend a good binder', 'I know of nothing that would be right for it'],
  ['information', 'Do you know a good binder', 'I know of nothing that would be right for it'],
  ['information', 'how you label the drawers', 'I cannot answer it well'],
  ['money', 'a donation for the roof', 'I cannot give to it'],
  ['pitch', 'a demo of our catalogue', 'I have no use for it'],
  ['event', 'a talk at the fair', 'I cannot take it on'],
  ['other', 'lend me the tripod', 'I cannot take it on'],
])('a no to %s, “%s”', (kind, what, said) => {
  expect(cannotWords(kind, what).text).toBe(said)
})
