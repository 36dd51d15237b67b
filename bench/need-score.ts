/** How well needs and offers are found in labelled sentences: `node bench/need-score.ts`. */
import { readFileSync } from 'node:fs'
import { findNeeds } from '../src/text/needs/find-needs.ts'

type Labelled = { readonly text: string; readonly way: 'need' | 'offer' | null }

const file = new URL('need-texts/sentences.jsonl', import.meta.url)
const texts = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled)

let [right, wrong, missed] = [0, 0, 0]
for (const { text, way } of texts) {
  const found = findNeeds(text)
  const hits = found.filter((need) => need.way === way).length
  right += Math.min(1, hits)
  wrong += found.length - Math.min(1, hits)
  if (way !== null && hits === 0) missed++
  if (
    process.argv.includes('--show') &&
    (found.length - hits > 0 || (way !== null && hits === 0))
  ) {
    console.log(
      way ?? 'none',
      '|',
      text,
      '|',
      found.map((need) => `${need.way}: ${need.what}`).join('; '),
    )
  }
}
console.log(
  `${texts.length} sentences: precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / (right + missed)).toFixed(3)} (${right} right, ${wrong} wrong, ${missed} missed)`,
)
