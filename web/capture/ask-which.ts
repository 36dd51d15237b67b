import type { SearchHit } from '../../src/domain/view/person-view.ts'
import type { KeptCapture } from './outbox.ts'

type Meant = { readonly personId?: string; readonly isNew?: boolean }

/** Where several are known by the name of somebody Digwell did not take, asks which of them was met. */
export async function askWhich(
  box: HTMLFieldSetElement,
  refused: KeptCapture | null,
  choose: (meant: Meant) => void,
): Promise<void> {
  const known = refused === null ? [] : await namesakes(refused.body.name)
  box.hidden = known.length < 2
  if (box.hidden) return
  const legend = document.createElement('legend')
  legend.textContent = `Which ${refused?.body.name ?? ''}?`
  const choices = known.map(({ personId, about }) =>
    choice(about ?? 'Known by name alone', () => choose({ personId })),
  )
  box.replaceChildren(
    legend,
    ...choices,
    choice('Somebody else', () => choose({ isNew: true })),
  )
}

function choice(text: string, choose: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = text
  button.addEventListener('click', choose)
  return button
}

async function namesakes(name: string): Promise<readonly SearchHit[]> {
  const asked = new URLSearchParams({ q: name, limit: '12' })
  const response = await fetch(`/api/search?${asked}`).catch(() => null)
  if (response?.ok !== true) return []
  const { hits } = (await response.json()) as { hits: readonly SearchHit[] }
  return hits.filter(
    (hit) => hit.name.localeCompare(name, undefined, { sensitivity: 'base' }) === 0,
  )
}

/** "You know 2 people of that name; say which one you met." */
export function firstLine(why = ''): string {
  return (why.split('\n')[0] ?? '').replace(/:$/, '.')
}
