import './pair.css'
import { keepPage } from '../capture/keep-page.ts'
import { deviceName } from './device-name.ts'

function part<T extends Element>(id: string, kind: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`)
  return found
}

const form = part('pair', HTMLFormElement)
const name = part('name', HTMLInputElement)
const status = part('status', HTMLElement)
const onward = part('onward', HTMLElement)
const trustState = part('trust-state', HTMLElement)

const code = location.hash.slice(1)

async function pair(): Promise<void> {
  status.textContent = 'Pairing…'
  const answer = await fetch('/pair', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, name: name.value.trim() }),
  }).catch(() => null)
  if (answer?.ok === true) {
    form.hidden = true
    onward.hidden = false
    status.textContent = 'Paired. Settings on your machine lists this phone and can end it.'
    // Used up; it need not stay in this browser's history.
    history.replaceState(null, '', location.pathname)
    return
  }
  const said = (await answer?.json().catch(() => null)) as { error?: { message?: string } } | null
  status.textContent =
    said?.error?.message ?? 'Digwell does not answer. Is this phone in the same network?'
}

async function tellTrust(): Promise<void> {
  const isTrusted = await keepPage()
  part('how', HTMLElement).hidden = isTrusted
  trustState.textContent = isTrusted
    ? 'This phone trusts Digwell: people can be noted without a connection too.'
    : 'This phone does not trust Digwell yet: everything works while it is reached, nothing without.'
}

form.addEventListener('submit', (submit) => {
  submit.preventDefault()
  void pair()
})

if (code === '') {
  status.textContent =
    'To pair a phone, open Settings on the machine Digwell runs on: “Use on your phone”.'
} else {
  name.value = deviceName(navigator.userAgent)
  form.hidden = false
}
void tellTrust()
