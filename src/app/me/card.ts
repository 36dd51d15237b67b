import { DigwellError } from '../../domain/digwell-error.ts'
import { plainLine } from '../../domain/plain-text.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import type { CardField, CardPart, CardView, ProfileView } from '../../domain/view/me-view.ts'
import type { Settings } from '../../domain/view/settings-view.ts'
import { qrCode } from '../../formats/qr/qr-code.ts'
import { writeVCards } from '../../formats/vcard/write-vcards.ts'
import { putSetting, readSettings } from '../../store/settings.ts'
import type { Scope } from '../../store/store.ts'
import { linkedinHandle } from '../../text/linkedin-slug.ts'
import { change, loadSettings, type Home } from '../home.ts'
import { requireSome } from '../require-some.ts'
import { fitQr, MOST_VERSION } from './fit-qr.ts'
import type { CardEdit } from './me.ts'
import { ownCard, type CardWords } from './own-card.ts'
import { viewProfile } from './view-profile.ts'

const CHOICES = 'meCard'

/** What the owner chose; kept as one setting. */
type Choices = {
  readonly line: string | null
  readonly parts: { readonly [key: string]: boolean }
  readonly qrHolds: 'card' | 'site'
}
const UNCHOSEN: Choices = { line: null, parts: {}, qrHolds: 'card' }

export async function viewCard(home: Home, s: Scope): Promise<CardView> {
  const choices = await choicesOf(s)
  const settings = await loadSettings(home, s)
  const { lines } = await viewProfile(home, s)
  const parts = partsOf(settings, lines, choices)
  const headline = lines.find(({ section }) => section === 'headline')?.title ?? ''
  const name = settings.ownNames[0] ?? ''
  const line = choices.line ?? headline
  const words = wordsOn({ name, line, parts })
  const base = { name, line, ownLine: choices.line !== null, parts, qrHolds: choices.qrHolds }
  if (choices.qrHolds === 'site') return { ...base, qr: siteQr(words), left: [] }
  return { ...base, ...(name === '' ? { qr: null, left: [] } : fitQr(words)) }
}

/** The card as a file. @throws DigwellError invalid-input while there is no name to put on it */
export async function cardFile(home: Home, s: Scope, version: '3.0' | '4.0'): Promise<string> {
  const card = await viewCard(home, s)
  if (card.name === '') {
    throw new DigwellError('invalid-input', 'Tell Digwell your name first, in Settings.')
  }
  return writeVCards([ownCard(wordsOn(card), version)])
}

export async function editCard(home: Home, edit: CardEdit, requestKey?: string): Promise<Receipt> {
  requireSome({ line: edit.line, qrHolds: edit.qrHolds, ...edit.parts })
  const line = typeof edit.line === 'string' ? plainLine(edit.line) : edit.line
  if (typeof line === 'string' && line.length > 160) {
    throw new DigwellError('invalid-input', 'One line of at most 160 letters fits on a card.')
  }
  return change(
    home,
    { verb: 'card', summary: 'Changed your card' },
    async (w) => {
      const former = await choicesOf(w)
      const next: Choices = {
        line: line === undefined ? former.line : line === '' ? null : line,
        parts: { ...former.parts, ...edit.parts },
        qrHolds: edit.qrHolds ?? former.qrHolds,
      }
      await putSetting(w, CHOICES, next)
      return {}
    },
    requestKey,
  )
}

async function choicesOf(s: Scope): Promise<Choices> {
  const kept = (await readSettings(s))[CHOICES]
  return { ...UNCHOSEN, ...(kept as Partial<Choices> | undefined) }
}

function wordsOn({ name, line, parts }: Pick<CardView, 'name' | 'line' | 'parts'>): CardWords {
  return { name, line, parts: parts.filter((part) => part.on) }
}

function siteQr({ parts }: CardWords): CardView['qr'] {
  const site =
    parts.find(({ field }) => field === 'site') ?? parts.find(({ field }) => field === 'linkedin')
  const code = site === undefined ? null : qrCode(site.value, MOST_VERSION)
  return code === null || site === undefined ? null : { ...code, text: site.value }
}

/** From the profile and from what the owner told of themselves; the first of each kind is on at first. */
function partsOf(
  settings: Settings,
  lines: ProfileView['lines'],
  choices: Choices,
): readonly CardPart[] {
  const role = lines.find(({ section, to }) => section === 'position' && to === null)
  const titled = (section: string) =>
    lines.filter((line) => line.section === section).map(({ title }) => title)
  const all: readonly (readonly [CardField, readonly string[]])[] = [
    ['title', role === undefined ? [] : [role.title]],
    ['employer', role === undefined || role.place === null ? [] : [role.place]],
    ['email', settings.ownEmails],
    ['phone', settings.ownPhones],
    ['site', titled('site')],
    ['linkedin', settings.ownLinkedin.flatMap(linkedinUrl)],
    ['city', titled('location')],
  ]
  return all.flatMap(([field, values]) =>
    [...new Set(values)].map((value, at) => {
      const key = `${field}:${value}`
      return { key, field, value, on: choices.parts[key] ?? (at === 0 && field !== 'city') }
    }),
  )
}

function linkedinUrl(written: string): readonly string[] {
  const handle = linkedinHandle(written)
  return handle === null ? [] : [`https://www.linkedin.com/in/${encodeURIComponent(handle)}`]
}
