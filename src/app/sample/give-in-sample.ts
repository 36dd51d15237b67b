import { DAY_MS } from '../../domain/instant.ts'
import { SAMPLE_GIVES } from '../../sample/network/gives.ts'
import { insertRows, type Writer } from '../../store/change.ts'
import { namedId } from '../../store/named-id.ts'

/** What Robin gave, got and asked, where the person is there by now. @param personaNamed somebody's persona */
export async function giveInSample(
  w: Writer,
  personaNamed: (w: Writer, name: string) => Promise<string | undefined>,
): Promise<void> {
  for (const { who, sort, by, kind, size, daysAgo, words } of SAMPLE_GIVES) {
    const persona = await personaNamed(w, who)
    if (persona === undefined) continue
    const give = {
      id: namedId('sample-give', who, kind, String(daysAgo)),
      persona_id: persona,
      sort,
      by_me: by === 'me' ? 1 : 0,
      kind,
      size,
      at: w.at - daysAgo * DAY_MS,
      words,
      interaction_id: null,
    }
    await insertRows(w, 'give', [give], 'ignore')
  }
}
