import { expect, test } from 'vitest'
import { contextWith, factsOf, NOBODY, personaOf, readWhole } from '../testing.ts'

const url = (slug: string): string => `https://www.linkedin.com/in/${slug}`

test("invitations tell direction and the owner's own profile", async () => {
  const text = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Ana Ruiz,Robin Marsh,"1/29/26, 2:37 PM",Shall we talk?,INCOMING,${url('ana-ruiz')},${url('robin-marsh')}
Robin Marsh,Ben Kim,"1/30/26, 9:00 AM",,OUTGOING,${url('robin-marsh')},${url('ben-kim')}
Cleo Park,Robin Marsh,"1/31/26, 9:00 AM",,INCOMING,${url('cleo-park')},${url('robin-marsh')}
`
  const { records } = await readWhole('Invitations.csv', text, contextWith({ me: NOBODY }))
  expect(
    records.map(({ interaction, own }) => [
      interaction?.direction,
      interaction?.asks,
      own?.linkedin,
    ]),
  ).toEqual([
    ['in', true, ['robin-marsh']],
    ['out', undefined, ['robin-marsh']],
    ['in', undefined, ['robin-marsh']],
  ])
  expect(
    records.map((record) => personaOf(record)).map(({ key, role, proof }) => [key, role, proof]),
  ).toEqual([
    ['in/ana-ruiz', 'from', 'wrote-personally'],
    ['in/ben-kim', 'to', 'owner-wrote'],
    ['in/cleo-park', 'from', undefined],
  ])
  expect(records[0]?.at).toBe(Date.UTC(2026, 0, 29, 14, 37))
})

test('recommendations have no URL: name and company make the key, the row the cite', async () => {
  const text = `First Name,Last Name,Company,Job Title,Text,Creation Date,Status
Ana,Ruiz,Oak,Boss,"A pleasure, ""always"".
Highly recommended","08/30/22, 05:51 PM",VISIBLE
`
  const given = await readWhole('Recommendations_Given.csv', text)
  const received = await readWhole('Recommendations Received.csv', text)
  expect(given.cites).toBe('linkedin/Recommendations_Given.csv')
  expect(received.cites).toBe('linkedin/Recommendations_Received.csv')
  expect(given.records[0]?.interaction).toMatchObject({ kind: 'recommendation', direction: 'out' })
  expect(received.records[0]?.interaction).toMatchObject({
    kind: 'recommendation',
    direction: 'in',
  })
  expect(personaOf(given.records[0])).toMatchObject({
    key: 'name:ana ruiz/oak',
    cite: '#1',
    proof: 'owner-wrote',
  })
  expect(given.records[0]?.interaction?.snippet).toBe('A pleasure, "always". Highly recommended')
})

test('endorsements, with addresses of any spelling', async () => {
  const text = `Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status
2023/06/18 14:24:54 UTC,SQL,Zoë,Kim,www.linkedin.com/in/zo%C3%AB-kim,ACCEPTED
2023/06/18 14:24:54 UTC,SQL,Ben,Kim,,PENDING
`
  const { records } = await readWhole('Endorsement_Given_Info.csv', text)
  expect(records.map((record) => personaOf(record)).map(({ key, cite }) => [key, cite])).toEqual([
    ['in/zoë-kim', url('zo%C3%AB-kim')],
    ['name:ben kim', '#2'],
  ])
  expect(records[0]?.interaction).toMatchObject({
    kind: 'endorsement',
    direction: 'out',
    subject: 'SQL',
  })
})

test('the owner\'s own files say who "me" is', async () => {
  const profile = await readWhole(
    'Profile.csv',
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry\nRobin,Marsh,,,Mar 3,I fix things,"Long\nstory",Software\n',
  )
  expect(profile.records[0]?.own).toEqual({
    names: ['Robin Marsh'],
    profile: { headline: 'I fix things', summary: 'Long\nstory', industry: 'Software' },
  })
  const emails = await readWhole(
    'Email Addresses.csv',
    'Email Address,Confirmed,Primary,Updated On\nRobin@Marsh.example,Yes,Yes,x\nold@marsh.example,No,No,x\n',
  )
  expect(emails.records.map(({ own }) => own)).toEqual([
    { emails: ['robin@marsh.example'] },
    undefined,
  ])
  const phones = await readWhole('PhoneNumbers.csv', 'Extension,Number,Type\n,030 901820,Mobile\n')
  expect(phones.records[0]?.own).toEqual({ phones: ['+4930901820'] })
})

test.each([
  ['Skills.csv', 'Name\nSQL\nFigma\n', 'skill', ['sql', 'figma']],
  ['Languages.csv', 'Name,Proficiency\nGerman,Native\n', 'language', ['german']],
  [
    'Positions.csv',
    'Company Name,Title,Description,Location,Started On,Finished On\nOak,Boss,,,Jan 2020,\n',
    'position',
    ['oak/boss/jan 2020'],
  ],
  [
    'Education.csv',
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nOak College,2006,2011,,MSc,\n',
    'education',
    ['oak college/msc/2006'],
  ],
  [
    'Company Follows.csv',
    'Organization,Followed On\nOak,Wed Jun 24 12:43:42 UTC 2026\n',
    'company-follow',
    ['oak'],
  ],
  [
    'Jobs/Saved Jobs.csv',
    'Saved Date,Job Url,Job Title,Company Name\n"7/6/23, 2:20 PM",http://www.linkedin.com/jobs/view/42,Boss,Oak\n',
    'saved-job',
    ['42'],
  ],
  [
    'Job Applications_1.csv',
    'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url\n"7/6/23, 2:20 PM",a@b.example,1,Oak,Boss,http://www.linkedin.com/jobs/view/42\n',
    'application',
    ['42/7/6/23, 2:20 PM'],
  ],
  [
    'Reactions_12.csv',
    'Date,Type,Link\n2022-03-12 23:58:27,LIKE,https://x.example/1\n',
    'reaction',
    ['https://x.example/1 2022-03-12 23:58:27'],
  ],
  [
    'Registration.csv',
    'Registered At,Registration Ip,Subscription Types\n"6/30/13, 12:00 PM",192.0.2.10,\n',
    'other',
    null,
  ],
])('%s is read as %s', async (path, text, kind, keys) => {
  const { records, setAside } = await readWhole(path, text)
  expect(setAside).toEqual([])
  expect(new Set(records.map((record) => record.kind))).toEqual(new Set([kind]))
  if (keys !== null) expect(records.map(({ key }) => key)).toEqual(keys)
})

test('numbers that LinkedIn puts behind names stay in the cite, those of browsers do not', async () => {
  const text =
    'Date,Link,Message\n2023-03-04 03:10:12,https://x.example/1,"Well said, and \\"brave\\" too"\n'
  const { cites, records } = await readWhole('in/Comments_42 (1).csv', text)
  expect(cites).toBe('linkedin/Comments_42.csv')
  expect(records[0]?.payload['Message']).toBe('Well said, and "brave" too')
})

test('posts get their line breaks back', async () => {
  const text = `Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility
2026-02-09 01:21:47,https://x.example/1,"We are hiring.""
""What I learned: """"start small"""".",,,MEMBER_NETWORK
`
  const { records } = await readWhole('Shares.csv', text)
  expect(records[0]?.payload['text']).toBe('We are hiring.\nWhat I learned: "start small".')
})

test('events, with what became of the invitation', async () => {
  const text =
    'Event Name,Event Time,Status,External Url\nOak Salon,"Apr 08, 2024 07:00 AM - Apr 08, 2024 05:00 PM",ATTENDING,\nElm Salon,"Apr 09, 2024 07:00 AM - Apr 09, 2024 05:00 PM",RELINQUISHED,https://elm.example\n'
  const { records } = await readWhole('Events.csv', text)
  expect(records.map(({ event }) => [event?.name, event?.startAt, event?.attendance])).toEqual([
    ['Oak Salon', Date.UTC(2024, 3, 8, 7), 'going'],
    ['Elm Salon', Date.UTC(2024, 3, 9, 7), 'declined'],
  ])
})

test('private notes belong to the person and are no contact', async () => {
  const text = `Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\nAna,Ruiz,${url('ana-ruiz')},Met in Lyon,2026-03-05 10:00:00 UTC,\n`
  const { records } = await readWhole('Notes.csv', text)
  expect(factsOf(personaOf(records[0]), 'note')).toEqual(['Met in Lyon'])
  expect(records[0]?.interaction).toMatchObject({ kind: 'note', personal: false })
})

test('the address book once uploaded is contacts, not connections', async () => {
  const text = `Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles
GMAIL,Ana,Ruiz,Oak,,"ana@oak.example, ana@elm.example",+49 30 901820,x,,,,Ana Ruiz,,,,
`
  const { cites, records } = await readWhole('Contacts.csv', text)
  expect(cites).toBe('linkedin/ImportedContacts.csv')
  expect(factsOf(personaOf(records[0]), 'email')).toEqual(['ana@oak.example', 'ana@elm.example'])
  expect(factsOf(personaOf(records[0]), 'phone')).toEqual(['+4930901820'])
})

test('an unknown file inside an export is kept as it is', async () => {
  const { reader, records } = await readWhole(
    'Complete_LinkedInDataExport_07-01-2026/Novelty.csv',
    'Email,Name\nana@oak.example,Ana\n',
  )
  expect(reader.kind).toBe('linkedin/other')
  expect(records).toMatchObject([
    { kind: 'other', payload: { Email: 'ana@oak.example', Name: 'Ana' } },
  ])
})

test('a file that says there is nothing holds nothing', async () => {
  const { reader, records } = await readWhole(
    'LearningCoachMessages.csv',
    'No conversations found\n',
  )
  expect([reader.kind, records]).toEqual(['linkedin/other', []])
})
