/** Every line of Settings, for its search box and as commands of the palette. */
export const SETTINGS_LINES = [
  { id: 'movesADay', section: 'Rhythm', title: 'Moves a day', words: 'today cap number how many' },
  { id: 'days', section: 'Rhythm', title: 'Days', words: 'weekdays weekend which' },
  { id: 'timeZone', section: 'Rhythm', title: 'Time zone', words: 'clock city' },
  {
    id: 'stance',
    section: 'Rhythm',
    title: 'Where you stand',
    words: 'employed looking sought-after stance',
  },
  {
    id: 'protect',
    section: 'Rhythm',
    title: 'Protect my time',
    words: 'requests week limit yes busy',
  },
  {
    id: 'pointer',
    section: 'Rhythm',
    title: 'Where I point people',
    words: 'website link requests pointer',
  },
  { id: 'ownNames', section: 'You', title: 'Your names', words: 'own me maiden' },
  { id: 'ownEmails', section: 'You', title: 'Your addresses', words: 'own me email mail' },
  { id: 'ownLinkedin', section: 'You', title: 'Your LinkedIn profiles', words: 'own me url' },
  { id: 'ownPhones', section: 'You', title: 'Your numbers', words: 'own me phone' },
  { id: 'country', section: 'You', title: 'Country', words: 'phone numbers code' },
  { id: 'theme', section: 'Look', title: 'Theme', words: 'dark light night colours appearance' },
  { id: 'singleKeys', section: 'Look', title: 'Single keys', words: 'keyboard shortcuts letters' },
  {
    id: 'coachOff',
    section: 'Coach',
    title: 'What it leaves alone',
    words: 'rules off switch findings not here writing',
  },
  {
    id: 'model',
    section: 'Reading',
    title: 'A language model of yours',
    words: 'llm ai ollama lm studio llama.cpp local promises',
  },
  {
    id: 'keepMailText',
    section: 'Privacy',
    title: 'Whole texts',
    words: 'keep body store mails messages',
  },
  {
    id: 'leaves',
    section: 'Privacy',
    title: 'What leaves this machine',
    words: 'network analytics tracking nothing',
  },
  {
    id: 'phones',
    section: 'Phone',
    title: 'Use on your phone',
    words: 'mobile device pair lan network wifi qr code certificate revoke',
  },
  {
    id: 'place',
    section: 'Data',
    title: 'Where your data is',
    words: 'directory folder file database',
  },
  {
    id: 'export',
    section: 'Data',
    title: 'Export everything',
    words: 'download backup json csv vcard',
  },
  {
    id: 'feed',
    section: 'Data',
    title: 'Calendar',
    words: 'ics ical feed subscribe follow-ups promises birthdays events link',
  },
  { id: 'sample', section: 'Data', title: 'Sample network', words: 'demo try example remove' },
  {
    id: 'erase',
    section: 'Data',
    title: 'Erase everything',
    words: 'delete remove reset wipe start over forget all',
  },
  { id: 'about', section: 'Data', title: 'About Digwell', words: 'version licence' },
] as const

export type SettingsLineId = (typeof SETTINGS_LINES)[number]['id']

/** Lines in which every word of the search begins a word; all of them for an empty search. */
export function findSettings(search: string): readonly SettingsLineId[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean)
  return SETTINGS_LINES.filter((line) => {
    const words = `${line.section} ${line.title} ${line.words}`.toLowerCase().split(/[\s-]+/)
    return wanted.every((one) => words.some((word) => word.startsWith(one)))
  }).map((line) => line.id)
}
