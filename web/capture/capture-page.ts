import './capture.css'
import { CAPTURE_CHIPS, type EventsPage } from '../../src/domain/view/event-view.ts'
import { uuidv7 } from '../lib/uuid.ts'
import { askWhich, firstLine } from './ask-which.ts'
import { eventLinked, type Place } from './event-link.ts'
import { eventNear } from './event-near.ts'
import { keepPage } from './keep-page.ts'
import { openOutbox, type KeptCapture, type Outbox } from './outbox.ts'
import { sendAll, sendCapture } from './send-capture.ts'
import { shrinkPhoto } from './shrink-photo.ts'

const EVENT = 'digwell-event'
const WHEN = { in: 'this device is paired or signed in again', near: 'Digwell answers' }
let saved = 0
let caughtUp = 0
let isSignedOut = false

function part<T extends Element>(id: string, kind: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`)
  return found
}

const form = part('capture', HTMLFormElement)
const name = part('name', HTMLInputElement)
const place = part('place', HTMLInputElement)
const detail = part('detail', HTMLTextAreaElement)
const photo = part('photo', HTMLInputElement)
const status = part('status', HTMLElement)
const outboxOpened = openOutbox()

/** The event whose page led here, else the one one is at, which comes from Digwell; away from it, the one seen last. */
let event: Place | null = eventLinked(location.search, Date.now())

async function findEvent(): Promise<void> {
  if (event !== null) {
    place.value = event.name
    return
  }
  const response = await fetch('/api/events?limit=5').catch(() => null)
  if (response?.ok === true) {
    const near = eventNear((await response.json()) as EventsPage, Date.now())
    event = near === null ? null : { id: near.id, name: near.name }
    sessionStorage.setItem(EVENT, JSON.stringify(event))
  } else event = JSON.parse(sessionStorage.getItem(EVENT) ?? 'null') as Place | null
  if (event !== null && place.value === '') place.value = event.name
}

/** One detail has one meaning: putting a chip on takes the others off. */
function keepOneChip(): void {
  const chips = CAPTURE_CHIPS.map((chip) => part(`chip-${chip}`, HTMLInputElement))
  for (const chip of chips) {
    chip.addEventListener('change', () => {
      for (const other of chips) if (other !== chip && chip.checked) other.checked = false
    })
  }
}

function chosenChips() {
  return CAPTURE_CHIPS.filter((chip) => part(`chip-${chip}`, HTMLInputElement).checked)
}

async function captureOf(): Promise<KeptCapture> {
  const where = place.value.trim()
  const file = photo.files?.[0]
  return {
    key: uuidv7(),
    photo: file === undefined ? null : await shrinkPhoto(file),
    body: {
      id: uuidv7(),
      personId: uuidv7(),
      name: name.value.trim(),
      ...(event !== null && where === event.name ? { eventId: event.id } : {}),
      ...(where === '' || where === event?.name ? {} : { place: where }),
      chips: chosenChips(),
      detail: detail.value.trim(),
      at: Date.now(),
    },
  }
}

async function save(): Promise<void> {
  const capture = await captureOf()
  const outbox = await outboxOpened
  if (outbox === null) {
    const { state } = await sendCapture(capture)
    if (state !== 'sent') {
      tell('Not saved: Digwell is not answering, and this browser keeps nothing over plain HTTP.')
      return
    }
  } else {
    await outbox.keep(capture)
    await sendWaiting(outbox)
  }
  saved += 1
  clear()
  await tellHowItStands()
}

async function sendWaiting(outbox: Outbox): Promise<number> {
  isSignedOut = false
  return sendAll(outbox, () => (isSignedOut = true))
}

const sentWords = (sent: number) =>
  `The ${sent === 1 ? 'one' : sent} kept on this device ${sent === 1 ? 'has' : 'have'} been sent to Digwell`

function clear(): void {
  const where = place.value
  form.reset()
  place.value = where
  name.focus()
}

function tell(text: string): void {
  status.textContent = text
}

async function tellHowItStands(): Promise<void> {
  const outbox = await outboxOpened
  const waiting = outbox === null ? [] : await outbox.all()
  const refused = waiting.find((one) => one.refused !== undefined)
  const unsent = waiting.filter((one) => one.refused === undefined)
  const parts = [
    ...(saved > 0 ? [`${saved} saved`] : []),
    ...(caughtUp > 0 && waiting.length === 0 ? [sentWords(caughtUp)] : []),
    ...(unsent.length > 0
      ? [`${unsent.length} kept on this device, sent when ${WHEN[isSignedOut ? 'in' : 'near']}`]
      : []),
    ...(refused === undefined ? [] : [`${refused.body.name}: ${firstLine(refused.refused)}`]),
    ...(outbox === null
      ? ['Online only: over plain HTTP a browser keeps nothing for later. Use localhost or HTTPS.']
      : []),
  ]
  tell(parts.join(' · '))
  await askWhich(part('which', HTMLFieldSetElement), refused ?? null, (meant) => {
    if (refused === undefined || outbox === null) return
    const { refused: _, ...kept } = refused
    void outbox.keep({ ...kept, body: { ...kept.body, ...meant } }).then(catchUp)
  })
}

async function catchUp(): Promise<void> {
  const outbox = await outboxOpened
  if (outbox !== null) caughtUp += await sendWaiting(outbox)
  await tellHowItStands()
}

form.addEventListener('submit', (submit) => {
  submit.preventDefault()
  if (name.value.trim() !== '') void save()
})
window.addEventListener('online', () => void catchUp())
keepOneChip()
void findEvent()
void catchUp()
void keepPage().then((isKept) => {
  part('unkept', HTMLElement).hidden = isKept
})
