import { pattern } from './pattern.ts'

const I_AM = new RegExp(
  pattern`
  \bI(?:
    'm|’m| am| do| help| make| run| lead| teach| build| write| design| look after| work| can
    | bring| offer| keep| plan| fix| edit| care for| advise| train| grow| sell| solve| turn
    | find| give| open| show| bake| draw| translate
  )\b
`,
  'gi',
)
const I_WAS = new RegExp(
  pattern`
  \bI(?: was| used to| had been| lost my| got (?:laid|let|made)|'ve been (?:laid|let|made|out)
    |’ve been (?:laid|let|made|out)| have been (?:laid|let|made|out)| formerly| once
  )\b|\b(?:formerly|previously|ex-)\b
`,
  'gi',
)

/** How often a text says what its speaker is and does, and how often what they were. English only. */
export function selfTalk(text: string): { readonly iAm: number; readonly iWas: number } {
  return { iAm: text.match(I_AM)?.length ?? 0, iWas: text.match(I_WAS)?.length ?? 0 }
}
