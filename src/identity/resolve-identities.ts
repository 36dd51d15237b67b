import { gatherPeople } from './gather-people.ts'
import { keepMatching, type KeptMatching } from './kept-matching.ts'
import { learnModel, openStudio, type Model } from './model.ts'
import type { Resolution, ResolveInput } from './persona.ts'
import { reviewCards } from './review-cards.ts'
import { settle } from './settle.ts'
import { layOut } from './workbench.ts'

/**
 * Works out which personas are one person: by the owner's decisions, by keys nobody shares, then by
 * weighing names, employers, addresses and times (Fellegi and Sunter 1969, in bits, with the
 * frequencies of the owner's own network). The order of the input does not matter.
 *
 * Cost: near linear in personas, plus the pairs that share a name; about 2 s for 45,000 personas.
 *
 * @param known what an earlier matching learned of names; default: learned from these personas
 */
export function resolveIdentities(
  input: ResolveInput,
  known?: Model,
): { readonly resolution: Resolution; readonly kept: KeptMatching } {
  const bench = layOut(input.personas, input.decisions)
  const { personas, verdicts, sketches, clusters, decided, keyed, active } = bench
  const model = known ?? learnModel(personas, sketches, clusters)
  const studio = openStudio(personas, sketches, model)
  const settled = settle(active, clusters, studio, input.together)
  const whyNot = (index: number) => verdicts[index]?.notPerson ?? null
  return {
    resolution: {
      ...gatherPeople(personas, clusters, whyNot),
      links: [...decided, ...keyed.links, ...settled.links],
      cards: reviewCards(keyed.doubts, settled, clusters, studio),
    },
    kept: keepMatching(bench, settled, model),
  }
}
