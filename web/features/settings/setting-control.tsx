import { useQuery } from '@tanstack/react-query'
import type { Settings } from '../../../src/domain/view/settings-view.ts'
import { settingsQuery } from '../../lib/queries.ts'
import type { SettingsLineId } from '../../lib/settings-lines.ts'
import { editSettings } from '../../lib/settings-writes.ts'
import { Chips } from '../../ui/chips.tsx'
import { PointerFields, ProtectFields } from '../../requests/protect-fields.tsx'
import { Switch } from '../../ui/switch.tsx'
import { CalendarFeed } from './calendar-feed.tsx'
import { CoachOffLines } from './coach-off-lines.tsx'
import { AboutDigwell, ExportLinks, Leaves, Place, SampleSwitch } from './data-lines.tsx'
import { Days } from './days.tsx'
import { EraseEverything } from './erase-everything.tsx'
import { OwnKeys } from './own-keys.tsx'
import { KeepTexts } from './keep-texts.tsx'
import { LanguageModel } from './language-model.tsx'
import { Phones } from './phones.tsx'
import { Zone } from './zone-field.tsx'
import { Country } from './country-field.tsx'

const THEMES = [
  { value: 'system', title: 'As the system' },
  { value: 'light', title: 'Paper' },
  { value: 'dark', title: 'Ink' },
] as const

const STANCES = [
  { value: 'employed', title: 'In work' },
  { value: 'looking', title: 'Looking' },
  { value: 'sought-after', title: 'Sought after' },
] as const

const MOVES = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((value) => ({
  value,
  title: value,
}))

const CONTROLS: { readonly [id in SettingsLineId]: (settings: Settings) => React.ReactNode } = {
  movesADay: ({ movesADay }) => (
    <Chips
      label="Moves a day"
      choices={MOVES}
      value={String(movesADay)}
      onChange={(value) => void editSettings({ movesADay: Number(value) })}
    />
  ),
  days: ({ days }) => <Days days={days} />,
  timeZone: ({ timeZone }) => <Zone timeZone={timeZone} />,
  stance: ({ stance }) => (
    <Chips
      label="Where you stand"
      choices={STANCES}
      value={stance}
      onChange={(value) => void editSettings({ stance: value })}
    />
  ),
  protect: (settings) => <ProtectFields settings={settings} />,
  pointer: (settings) => <PointerFields settings={settings} />,
  ownNames: ({ ownNames }) => (
    <OwnKeys
      field="ownNames"
      values={ownNames}
      noun="name"
      hint="All the ways your name is written, former ones too."
    />
  ),
  ownEmails: ({ ownEmails }) => (
    <OwnKeys
      field="ownEmails"
      values={ownEmails}
      noun="address"
      hint="So that your own mails are told from others’."
    />
  ),
  ownLinkedin: ({ ownLinkedin }) => (
    <OwnKeys field="ownLinkedin" values={ownLinkedin} noun="profile" />
  ),
  ownPhones: ({ ownPhones }) => <OwnKeys field="ownPhones" values={ownPhones} noun="number" />,
  country: ({ country }) => <Country country={country} />,
  theme: ({ theme }) => (
    <Chips
      label="Theme"
      choices={THEMES}
      value={theme}
      onChange={(value) => void editSettings({ theme: value })}
    />
  ),
  singleKeys: ({ singleKeys }) => (
    <Switch
      label="Single letters act (j, k, e, ?)"
      hint="They never act while you type. Ctrl or ⌘ with K always works."
      on={singleKeys}
      onChange={(on) => void editSettings({ singleKeys: on })}
    />
  ),
  feed: () => <CalendarFeed />,
  coachOff: () => <CoachOffLines />,
  model: (settings) => <LanguageModel settings={settings} />,
  keepMailText: (settings) => <KeepTexts settings={settings} />,
  phones: () => <Phones />,
  leaves: () => <Leaves />,
  place: () => <Place />,
  export: () => <ExportLinks />,
  sample: () => <SampleSwitch />,
  erase: () => <EraseEverything />,
  about: () => <AboutDigwell />,
}

export function SettingControl({ id }: { id: SettingsLineId }) {
  const { data: settings } = useQuery(settingsQuery)
  return settings === undefined ? null : CONTROLS[id](settings)
}
