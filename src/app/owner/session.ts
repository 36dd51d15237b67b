import type { SessionView, Settings } from '../../domain/view/settings-view.ts'
import { DigwellError } from '../../domain/digwell-error.ts'
import type { Receipt } from '../../domain/view/history-view.ts'
import { countOpenCards } from '../../store/decisions.ts'
import { findSampleImport } from '../../store/imports.ts'
import { hasPeople } from '../../store/people.ts'
import { putSetting } from '../../store/settings.ts'
import type { Scope } from '../../store/store.ts'
import { change, loadSettings, type Home } from '../home.ts'

/** What the shell around every screen shows. */
export async function viewSession(home: Home, s: Scope, version: string): Promise<SessionView> {
  const settings = await loadSettings(home, s)
  return {
    version,
    ownerName: settings.ownNames[0] ?? null,
    people: (await hasPeople(s)) ? 'some' : 'none',
    sample: await findSampleImport(s),
    openReviews: await countOpenCards(s),
    dataDirectory: home.dataDir,
  }
}

const SETTING_WORDS: { readonly [name in keyof Settings]?: string } = {
  movesADay: 'how many moves a day',
  days: 'the days with moves',
  timeZone: 'your time zone',
  country: 'your country',
  stance: 'where you stand',
  theme: 'light and dark',
  singleKeys: 'the single keys',
  keepMailText: 'keeping the text of mails',
  protect: 'protecting your time',
  requestsAWeek: 'how many requests a week',
  pointerLink: 'where you point people',
  pointerWords: 'the words beside your link',
  ownNames: 'your names',
  ownEmails: 'your addresses',
  ownLinkedin: 'your LinkedIn profile',
  ownPhones: 'your phone numbers',
}

const AND = new Intl.ListFormat('en')

export async function editSettings(
  home: Home,
  edit: Partial<Settings>,
  requestKey?: string,
): Promise<Receipt> {
  checkSettings(edit)
  const names = (Object.keys(edit) as (keyof Settings)[]).filter((name) => name in SETTING_WORDS)
  if (names.length === 0) {
    throw new DigwellError('invalid-input', 'Name a setting to change.')
  }
  const words = AND.format(names.map((name) => SETTING_WORDS[name] ?? name))
  return change(
    home,
    { verb: 'settings', summary: `Changed ${words}` },
    async (w) => {
      for (const name of names) await putSetting(w, name, edit[name])
      return {}
    },
    requestKey,
  )
}

function checkSettings(edit: Partial<Settings>): void {
  const { movesADay, timeZone, days } = edit
  if (
    movesADay !== undefined &&
    !(Number.isInteger(movesADay) && movesADay >= 1 && movesADay <= 9)
  ) {
    throw new DigwellError('invalid-input', 'Choose one to nine moves a day.')
  }
  if (days?.some((day) => !Number.isInteger(day) || day < 0 || day > 6) === true) {
    throw new DigwellError('invalid-input', 'Days go from 0 (Sunday) to 6 (Saturday).')
  }
  if (timeZone !== undefined && !isZone(timeZone)) {
    throw new DigwellError('invalid-input', `There is no time zone called ${timeZone}.`)
  }
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
