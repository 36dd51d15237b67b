import { describe, expect, test } from 'vitest'
import { DAY_MS } from '../../domain/instant.ts'
import { onBothEngines } from '../../store/testing.ts'
import { NOW, openNetwork, OWN_ADDRESSES, type Files, type Network } from '../testing.ts'

const PROFILE = 'First Name,Last Name,Headline,Summary,Geo Location,Websites'
const profileOf = (headline: string) =>
  `${PROFILE}\nRobin,Ash,${headline},I open local treasures.,Leeds,[PERSONAL:https://ash.example]`
const POSITIONS = [
  'Company Name,Title,Description,Location,Started On,Finished On',
  'Aldermoor Library,Collections Lead,,Leeds,Oct 2023,',
  'Fennimore Press,Editor,,Leeds,Feb 2017,Sep 2023',
].join('\n')
const OLD_ROLE = `${POSITIONS}\nHalfpenny Books,Reader,,Leeds,Mar 2015,`
const skillsOf = (...names: string[]) => ['Name', ...names].join('\n')

const EXPORT: Files = {
  'Profile.csv': profileOf('Collections Lead'),
  'Positions.csv': POSITIONS,
  'Education.csv':
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nWexmoor,2010,2014,,BA,',
  'Skills.csv': skillsOf('Metadata', 'Typing', 'Editing'),
  'Email Addresses.csv': OWN_ADDRESSES,
}

const at = (daysAgo: number) =>
  new Date(NOW - daysAgo * DAY_MS).toISOString().slice(0, 19).replace('T', ' ')
const sharesOf = (...posts: (readonly [number, string])[]) =>
  [
    'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility',
    ...posts.map(([ago, text], n) => `${at(ago)},https://www.linkedin.com/s/${n},"${text}",,,X`),
  ].join('\n')

const lineOf = async (network: Network, section: string) =>
  (await network.me.profile()).lines.find((line) => line.section === section)

onBothEngines('a pitch', (open) => {
  test('keeps every text it had, and goes back to one', async () => {
    const network = await openNetwork(open)
    const { id } = await network.me.addPitch({ audience: 'librarians', text: 'I open treasures.' })
    await network.me.editPitch(id, { text: 'I help small libraries.' })
    const { changeId } = await network.me.editPitch(id, { text: 'I was an editor.' })
    const [pitch] = (await network.me.pitches()).pitches
    expect(pitch?.versions.map(({ text }) => text)).toEqual([
      'I was an editor.',
      'I help small libraries.',
      'I open treasures.',
    ])
    await network.me.restorePitch(id, pitch?.versions[2]?.id ?? '')
    expect((await network.me.pitches()).pitches[0]?.text).toBe('I open treasures.')
    await network.undo(changeId, { withEntangled: true })
    const [undone] = (await network.me.pitches()).pitches
    expect(undone).toMatchObject({ text: 'I help small libraries.' })
    expect(undone?.versions).toHaveLength(2)
  })

  test('remembers how long it took to say, against its target', async () => {
    const network = await openNetwork(open)
    const { id } = await network.me.addPitch({ audience: 'a fair', text: 'I', targetSeconds: 30 })
    await network.me.practised(id, { seconds: 41.4 })
    network.setNow(NOW + DAY_MS)
    await network.me.practised(id, { seconds: 29 })
    await network.me.setPace(120)
    const { pitches, wordsAMinute } = await network.me.pitches()
    expect(pitches[0]?.practices).toMatchObject([
      { seconds: 41, targetSeconds: 30, at: NOW },
      { seconds: 29, targetSeconds: 30, at: NOW + DAY_MS },
    ])
    expect(wordsAMinute).toBe(120)
    await expect(network.me.practised(id, { seconds: 0 })).rejects.toThrow('second')
    await expect(network.me.setPace(20)).rejects.toThrow('80 to 240')
  })

  test('is put away and taken out again', async () => {
    const network = await openNetwork(open)
    const { id, changeId } = await network.me.addPitch({ audience: 'friends', text: '' })
    await network.me.editPitch(id, { archived: true })
    expect((await network.me.overview()).pitch.count).toBe(0)
    await network.me.editPitch(id, { archived: false })
    expect((await network.me.overview()).pitch.latest?.id).toBe(id)
    await network.undo(changeId, { withEntangled: true })
    expect((await network.me.pitches()).pitches).toEqual([])
  })
})

onBothEngines('a profile', (open) => {
  test('is read from the export, each line with its source', async () => {
    const network = await openNetwork(open)
    await network.take(EXPORT)
    const profile = await network.me.profile()
    expect(profile.lines.map(({ section, title, from, to }) => [section, title, from, to])).toEqual(
      [
        ['headline', 'Collections Lead', null, null],
        ['about', 'I open local treasures.', null, null],
        ['position', 'Collections Lead', '2023-10', null],
        ['position', 'Editor', '2017-02', '2023-09'],
        ['education', 'Wexmoor', '2010', '2014'],
        ['location', 'Leeds', null, null],
        ['site', 'https://ash.example', null, null],
      ],
    )
    expect(profile.lines[0]).toMatchObject({ source: 'LinkedIn profile', since: NOW, own: false })
    expect(await network.record(`record:${profile.lines[2]?.recordId ?? ''}`)).toMatchObject({
      kind: 'position',
    })
    expect(profile).toMatchObject({ importedAt: NOW, updatedAt: NOW, changes: null })
  })

  test('keeps the owner’s own words over any later import, until they are taken back', async () => {
    const network = await openNetwork(open)
    await network.take(EXPORT)
    const words = { title: 'I open mills', place: null, from: null, to: null, text: null }
    const { changeId } = await network.me.editLine({ key: 'headline', words })
    await network.take({ 'Profile.csv': profileOf('Head of Collections') })
    expect(await lineOf(network, 'headline')).toMatchObject({
      title: 'I open mills',
      own: true,
      source: 'you',
      imported: { title: 'Head of Collections' },
    })
    await network.undo(changeId)
    expect(await lineOf(network, 'headline')).toMatchObject({ title: 'Head of Collections' })
  })

  test('tells what changed between two exports, and since when a line reads so', async () => {
    const network = await openNetwork(open)
    await network.take(EXPORT)
    network.setNow(NOW + 40 * DAY_MS)
    await network.take({
      ...EXPORT,
      'Profile.csv': profileOf('Head of Collections'),
      'Skills.csv': skillsOf('Metadata', 'Editing', 'Oral history'),
    })
    const profile = await network.me.profile()
    expect(profile.changes).toEqual({
      since: NOW,
      until: NOW + 40 * DAY_MS,
      items: [
        { kind: 'changed', what: 'Headline', from: 'Collections Lead', to: 'Head of Collections' },
        { kind: 'gone', what: 'Skill', from: 'Typing', to: null },
        { kind: 'new', what: 'Skill', from: null, to: 'Oral history' },
      ],
    })
    expect(profile.lines.map(({ section, since }) => [section, since])).toContainEqual([
      'headline',
      NOW + 40 * DAY_MS,
    ])
    expect(profile.lines.map(({ section, since }) => [section, since])).toContainEqual([
      'about',
      NOW,
    ])
  })

  test('asks of one line at a time whether it is still true, and not again for half a year', async () => {
    const network = await openNetwork(open)
    await network.take(EXPORT)
    const role = await lineOf(network, 'position')
    expect((await network.me.profile()).ask).toBe(role?.key)
    const { changeId } = await network.me.checkLine(role?.key ?? '', 'yes')
    expect((await network.me.profile()).ask).toBeNull()
    network.setNow(NOW + 181 * DAY_MS)
    expect((await network.me.profile()).ask).not.toBeNull()
    network.setNow(NOW)
    await network.undo(changeId)
    expect((await network.me.profile()).ask).toBe(role?.key)
  })

  test('notices a role that is left but still shown as current', async () => {
    const network = await openNetwork(open)
    await network.take({ ...EXPORT, 'Positions.csv': OLD_ROLE })
    const profile = await network.me.profile()
    const old = profile.lines.find(({ title }) => title === 'Reader')
    expect(old?.stillShown).toBe(
      '“Reader” has no end date, and “Collections Lead” began in 2023-10.',
    )
    expect(profile.ask).toBe(old?.key)
    expect(profile.grounds.context.left_current_role).toBe(true)
    await network.me.checkLine(old?.key ?? '', 'ended')
    const ended = (await network.me.profile()).lines.find(({ title }) => title === 'Reader')
    expect(ended).toMatchObject({ to: '2026-11', own: true })
    expect(ended?.stillShown).toMatch('LinkedIn still shows “Reader” as current')
  })

  test('says the age of a profile only as far as it is known', async () => {
    const network = await openNetwork(open)
    expect((await network.me.profile()).grounds.context).toEqual({ today: '2026-11-24' })
    await network.take(EXPORT)
    network.setNow(NOW + 400 * DAY_MS)
    const { grounds } = await network.me.profile()
    expect(grounds.context.profile_updated_days_ago).toBe(400)
    expect(grounds.facts.profile_updated_days_ago?.at).toBe(NOW)
  })

  test('puts skills into their places, three of them first', async () => {
    const network = await openNetwork(open)
    await network.take(EXPORT)
    for (const name of ['Editing', 'Metadata', 'Bread']) {
      await network.me.placeSkill({ name, place: 'known-for' })
      network.setNow(network.home.clock() + 1_000)
    }
    await expect(network.me.placeSkill({ name: 'Typing', place: 'known-for' })).rejects.toThrow(
      '3 stand there',
    )
    const { changeId } = await network.me.placeSkill({ name: 'typing', place: 'also' })
    const { skillsText, skills } = await network.me.profile()
    expect(skillsText).toBe('Known for: Editing, Metadata, Bread\nAlso: Typing')
    expect(skills.find(({ name }) => name === 'Bread')).toMatchObject({ source: 'you' })
    await network.undo(changeId)
    expect((await network.me.profile()).skillsText).toMatch(/Tools: Typing$/)
  })
})

onBothEngines('posts', (open) => {
  const shares = sharesOf(
    [0.1, 'I’m looking for a role in archives'],
    [0.2, 'Metadata at the mill: forty maps are online'],
    [3, 'Bread again, from the library oven'],
    [9, 'Bread for sixty readers'],
    [200, 'Long ago'],
  )

  test('are read with what went before each', async () => {
    const network = await openNetwork(open)
    await network.take({ ...EXPORT, 'Shares.csv': shares })
    await network.me.placeSkill({ name: 'Metadata', place: 'known-for' })
    network.setNow(NOW + 1)
    await network.me.placeSkill({ name: 'Editing', place: 'known-for' })
    const view = await network.me.posts()
    expect(view.posts.map(({ grounds }) => grounds.context)).toMatchObject([
      { posts_today: 1, posts_last_7_days: 2, hire_me_posts_last_30d: 0, same_text_channels: 1 },
      { posts_today: 0, posts_last_7_days: 1 },
      { posts_today: 0, posts_last_7_days: 1 },
      { posts_today: 0, posts_last_7_days: 0 },
      { posts_today: 0, posts_last_7_days: 0 },
    ])
    expect(view.hireMe).toEqual({ posts: 1, of: 4 })
    expect(view.gap.themes).toMatchObject([
      { theme: 'Metadata', posts: 1 },
      { theme: 'Editing', posts: 0 },
    ])
    expect(view.gap.instead[0]).toEqual({ words: 'bread', posts: 2 })
    expect(view.calendar.map(({ count }) => count)).toEqual([1, 1, 2])
    expect(view.next.day).toBe('2026-11-28')
  })

  test('begin as drafts, are published by the owner’s word, and found again in the next export', async () => {
    const network = await openNetwork(open)
    const text = 'Forty mill maps are online tonight, every street has its name'
    const { id } = await network.me.addPost({ text, channel: 'linkedin' })
    expect((await network.me.posts()).posts).toMatchObject([{ id, state: 'draft', own: true }])
    await expect(network.me.editPost(id, { publishedOn: '2026-12-24' })).rejects.toThrow('ahead')
    const { changeId } = await network.me.editPost(id, { publishedOn: '2026-11-23' })
    await network.take({ 'Shares.csv': sharesOf([1, `${text} #maps`]) })
    const { posts, total } = await network.me.posts()
    expect(posts).toMatchObject([{ id, state: 'published', own: true }])
    expect(total).toBe(1)
    await network.undo(changeId)
    expect((await network.me.posts()).posts).toMatchObject([
      { id, state: 'draft' },
      { own: false, state: 'published' },
    ])
    await network.me.editPost(id, { dropped: true })
    expect((await network.me.posts()).posts).toHaveLength(1)
  })

  test('count the channels that carry one text', async () => {
    const network = await openNetwork(open)
    const text = 'Forty mill maps are online tonight, come and see them'
    for (const channel of ['linkedin', 'mastodon'] as const) {
      const { id } = await network.me.addPost({ text, channel })
      await network.me.editPost(id, { publishedOn: '2026-11-23' })
    }
    const { id } = await network.me.addPost({ text, channel: 'facebook' })
    const post = (await network.me.posts()).posts.find((one) => one.id === id)
    expect(post?.grounds.context.same_text_channels).toBe(3)
    expect(post?.grounds.facts.same_text_channels?.text).toMatch(/facebook.*linkedin/)
  })
})

onBothEngines('a card', (open) => {
  test('holds what is chosen, in both versions', async () => {
    const network = await openNetwork(open)
    await network.take(EXPORT)
    const card = await network.me.card()
    expect(card).toMatchObject({ name: 'Robin Ash', line: 'Collections Lead', ownLine: false })
    expect(card.qr?.version).toBeLessThanOrEqual(12)
    const { changeId } = await network.me.editCard({
      line: 'I open local treasures; ask me how',
      parts: { 'title:Collections Lead': false },
    })
    const four = await network.me.cardFile('4.0')
    expect(four.split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Robin Ash',
      'N:Ash;Robin;;;',
      'ORG:Aldermoor Library',
      'EMAIL:robin@ash.example',
      'URL:https://ash.example',
      'NOTE:I open local treasures\\; ask me how',
      'END:VCARD',
      '',
    ])
    await network.undo(changeId)
    expect(await network.me.cardFile('3.0')).toMatch(/VERSION:3.0[^]*TITLE:Collections Lead/)
  })

  test('stays readable: what makes the code too dense is left out of it and said', async () => {
    const network = await openNetwork(open)
    await network.take({ ...EXPORT, 'Profile.csv': profileOf('x'.repeat(150)) })
    await network.me.editCard({ line: 'Long line, '.repeat(14) })
    await network.editSettings({ ownLinkedin: [`in/${'robin-ash-'.repeat(9)}1`] })
    const card = await network.me.card()
    expect(card.left.length).toBeGreaterThan(0)
    expect(card.qr?.version).toBeLessThanOrEqual(12)
    expect(card.qr?.text).toContain('robin@ash.example')
    expect(await network.me.cardFile('4.0')).toContain('NOTE:Long line')
  })

  test('says so while there is no name', async () => {
    const network = await openNetwork(open)
    expect(await network.me.card()).toMatchObject({ name: '', qr: null })
    await expect(network.me.cardFile('4.0')).rejects.toThrow('name')
  })
})

describe('everything about oneself', () => {
  onBothEngines('in an export', (open) => {
    test('reads back whole', async () => {
      const network = await openNetwork(open)
      await network.take({ ...EXPORT, 'Shares.csv': sharesOf([3, 'Bread']) })
      const { id } = await network.me.addPitch({ audience: 'librarians', text: 'I open.' })
      await network.me.practised(id, { seconds: 12 })
      await network.me.addPost({ text: 'Soon', channel: 'blog' })
      await network.me.placeSkill({ name: 'Editing', place: 'known-for' })
      await network.me.checkLine('headline', 'yes')
      await network.me.editCard({ line: 'Mine' })
      const files: Record<string, string> = {}
      for await (const { name, chunks } of network.export('json')) {
        files[name] = (await Array.fromAsync(chunks)).join('')
      }
      const copy = await openNetwork(open)
      await copy.take(files)
      expect(await copy.me.pitches()).toEqual(await network.me.pitches())
      expect((await copy.me.profile()).lines).toEqual((await network.me.profile()).lines)
      expect((await copy.me.profile()).skillsText).toBe((await network.me.profile()).skillsText)
      expect(await copy.me.posts()).toEqual(await network.me.posts())
      expect(await copy.me.card()).toEqual(await network.me.card())
    })
  })
})
