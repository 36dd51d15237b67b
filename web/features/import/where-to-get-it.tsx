const WAYS = [
  {
    title: 'LinkedIn',
    how: 'Settings, Data privacy, Get a copy of your data. Ask for the larger archive; the mail with the zip comes within a day. Drop the zip as it is.',
  },
  {
    title: 'Google',
    how: 'contacts.google.com, Export, Google CSV or vCard. For mail and calendar: takeout.google.com, then drop the mbox and ics files.',
  },
  {
    title: 'Phone and Mac contacts',
    how: 'Contacts, select all, File, Export vCard. On a phone: share all contacts as a vCard to yourself.',
  },
  {
    title: 'Outlook',
    how: 'People, Manage, Export contacts (CSV). The calendar: File, Save calendar (ics).',
  },
  {
    title: 'WhatsApp',
    how: 'Open a chat, More, Export chat, without media. One file for each chat.',
  },
  {
    title: 'Guest lists',
    how: 'Any CSV with names. Where Digwell does not know the columns, it asks you once.',
  },
]

export function WhereToGetIt() {
  return (
    <section aria-labelledby="where" className="mt-14">
      <h2 id="where" className="mb-4 label">
        Where to get the files
      </h2>
      <dl className="grid gap-x-12 gap-y-6 tablet:grid-cols-2">
        {WAYS.map((way) => (
          <div key={way.title}>
            <dt className="font-serif text-lead">{way.title}</dt>
            <dd className="text-small text-soft">{way.how}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
