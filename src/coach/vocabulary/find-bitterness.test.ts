import { describe, expect, test } from 'vitest'
import { readText } from '../reading/read.ts'
import { findBitterness, weighBitterness } from './find-bitterness.ts'

function bitterest(raw: string): string | undefined {
  const span = findBitterness(weighBitterness(readText(raw, 'post').sentences))
  return span && raw.slice(span.from, span.to)
}

describe('bitterness', () => {
  test('is heard where many words agree, and points at the bitterest sentence', () => {
    expect(
      bitterest(
        'I applied in May. What a shameless charade, rubber-stamped for the chairman’s nephew.',
      ),
    ).toContain('charade')
  })

  test.each([
    'The stage circus was a shambles, and the clown lost his nose.',
    'The panel turned me down. I’m grateful: they told me why, and I learned a lot.',
    'My nephew works for the agency behind the station, and his boss says good morning.',
    'We interviewed six candidates on Monday. All of them had read the advert.',
  ])('is not heard in: %s', (raw) => {
    expect(bitterest(raw)).toBeUndefined()
  })
})
