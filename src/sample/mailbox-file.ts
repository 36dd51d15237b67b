import { fold } from '../text/fold.ts'
import { isoDate } from './dates.ts'
import { letter, subjectLine } from './letter.ts'
import { MAIL, type MailPlan } from './mail-plan.ts'
import { mailboxEntry, type Dress, type Mailbox, type MailDraft } from './mail-text.ts'
import { choices, seededRandom, seedOf, type Random } from './random.ts'
import { addressOf, memberAt, type Scene } from './scene.ts'
import { spell } from './spelling.ts'

const NEWSLETTERS =
  choices(`news@daily-shelf.example weekly@railnotes.example hello@gardenpost.example
  digest@openmaps.example offers@walkingshoes.example editor@quietreview.example`)
const NOTIFIERS = choices('Shared_Papers Taskboard Photo_Frame Meeting_Minutes')
const ROLES = choices('billing@gridworks.example support@papers.example office@townhall.example')
const LIST = { name: 'Open Shelves list', address: 'open-shelves@lists.example' }

/** The mailbox, one mail a chunk, oldest first; nothing is kept between mails. */
export function* mailboxChunks(scene: Scene, plan: MailPlan): Iterable<string> {
  let number = 0
  for (const row of plan.order) {
    const draft = draftOf(scene, plan, row)
    const entry = mailboxEntry(draft, number++)
    yield entry
    if (draft.id !== undefined && row % 400 === 0) yield mailboxEntry(draft, number++)
  }
}

function draftOf(scene: Scene, plan: MailPlan, row: number): MailDraft {
  switch (plan.kind[row]) {
    case MAIL.in:
    case MAIL.out:
    case MAIL.introduction:
      return personalDraft(scene, plan, row)
    case MAIL.list:
      return listDraft(scene, plan, row)
    case MAIL.outOfOffice:
      return absenceDraft(scene, plan, row)
    case MAIL.notification:
      return notificationDraft(scene, plan, row)
    case MAIL.bounce:
      return bounceDraft(scene, plan, row)
    default:
      return bulkDraft(scene, plan, row)
  }
}

function personalDraft(scene: Scene, plan: MailPlan, row: number): MailDraft {
  const thread = plan.thread[row] ?? 0
  const step = plan.step[row] ?? 0
  const out = plan.kind[row] === MAIL.out
  const topic = seededRandom(seedOf(scene.seed, 'thread', thread))
  const random = seededRandom(seedOf(scene.seed, 'thread', thread, step))
  const member = memberAt(scene, plan.person[row] ?? 0)
  const them = mailboxOf(scene, plan.person[row] ?? 0, plan.address[row] ?? 0)
  const me: Mailbox = { name: scene.owner.name, address: topic.pick(scene.owner.emails) }
  const subject = subjectLine(topic)
  const other = plan.other[row] ?? -1
  const others = other < 0 ? [] : [mailboxOf(scene, other, plan.otherAddress[row] ?? 0)]
  const introduction = plan.kind[row] === MAIL.introduction
  return {
    at: plan.at[row] ?? 0,
    thread,
    offset: out ? 60 : 0,
    from: out ? me : them,
    to: introduction ? [me, ...others] : [out ? them : me],
    cc: introduction ? [] : others,
    subject: introduction
      ? `Introduction: ${scene.owner.given}, meet ${memberAt(scene, other).given}`
      : step === 0
        ? subject
        : `Re: ${subject}`,
    ...(row % 500 === 499 ? {} : { id: messageId(scene, thread, step) }),
    answers: Array.from({ length: step }, (_, former) => messageId(scene, thread, former)),
    labels: out ? 'Sent' : random.chance(0.8) ? 'Inbox,Opened' : 'Inbox,Important',
    text: personalText(scene, { random, out, member, introduction, other }),
    dress: dressFor(random),
  }
}

type Telling = {
  readonly random: Random
  readonly out: boolean
  readonly member: ReturnType<typeof memberAt>
  readonly introduction: boolean
  readonly other: number
}

function personalText(scene: Scene, { random, out, member, introduction, other }: Telling): string {
  const { owner } = scene
  if (introduction) {
    const friend = memberAt(scene, other)
    return `Hi both,\n\n${owner.given}, I would like to introduce ${friend.given} ${friend.family}, who knows this subject far better than I do.\n${friend.given}, ${owner.given} is the person I told you about. I leave you two to it.\n\nBest,\n${member.given}\n`
  }
  const text = out
    ? letter(random, member.given, owner.given)
    : letter(random, owner.given, member.nicknames[0] ?? member.given)
  if (out || !random.chance(0.4)) return text
  const job = member.jobs.at(-1)
  const signature = `\n-- \n${member.given} ${member.family}\n${job?.title ?? ''}, ${job?.organisation.name ?? ''}\n`
  return random.chance(0.5)
    ? text + signature
    : `${text}${signature}\nOn ${isoDate(scene.span.start)} ${owner.name} wrote:\n> Thank you for the note.\n> I will look at it tonight.\n`
}

function listDraft(scene: Scene, plan: MailPlan, row: number): MailDraft {
  const thread = plan.thread[row] ?? 0
  const random = seededRandom(seedOf(scene.seed, 'list', thread))
  const from = mailboxOf(scene, plan.person[row] ?? 0, plan.address[row] ?? 0)
  return {
    at: plan.at[row] ?? 0,
    thread,
    offset: 0,
    from,
    to: [LIST],
    subject: `[open-shelves] ${subjectLine(random)}`,
    id: messageId(scene, thread, 0),
    labels: 'Inbox,Lists',
    more: ['List-Id: Open Shelves <open-shelves.lists.example>', 'Precedence: list'],
    text: letter(random, 'all', from.name),
    dress: 'plain',
  }
}

function absenceDraft(scene: Scene, plan: MailPlan, row: number): MailDraft {
  const thread = plan.thread[row] ?? 0
  const them = mailboxOf(scene, plan.person[row] ?? 0, plan.address[row] ?? 0)
  return {
    at: plan.at[row] ?? 0,
    thread,
    offset: 0,
    from: them,
    to: [{ name: '', address: scene.owner.emails[0] }],
    subject: 'Out of office',
    id: messageId(scene, thread, plan.step[row] ?? 0),
    labels: 'Inbox',
    more: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
    text: 'Thank you for your message. I am away until Monday and will read it then.\n',
    dress: 'plain',
  }
}

/** A service that puts a person's name on its own address. */
function notificationDraft(scene: Scene, plan: MailPlan, row: number): MailDraft {
  const member = memberAt(scene, plan.person[row] ?? 0)
  const thread = plan.thread[row] ?? 0
  const random = seededRandom(seedOf(scene.seed, 'notification', thread))
  const service = random.pick(NOTIFIERS)
  return {
    at: plan.at[row] ?? 0,
    thread,
    offset: 0,
    from: {
      name: `${member.given} ${member.family} via ${service}`,
      address: `no-reply@${fold(service).replaceAll(' ', '-')}.example`,
    },
    to: [{ name: '', address: scene.owner.emails[1] }],
    subject: `${member.given} shared a file with you`,
    id: messageId(scene, thread, 0),
    labels: 'Inbox,Category Updates',
    more: ['Auto-Submitted: auto-generated'],
    text: `${member.given} ${member.family} has shared "Plan" with you.\nOpen it in ${service}.\n`,
    dress: random.chance(0.5) ? 'alternative' : 'plain',
  }
}

function bounceDraft(scene: Scene, plan: MailPlan, row: number): MailDraft {
  const thread = plan.thread[row] ?? 0
  const lost = `former.colleague${thread}@closed.example`
  return {
    at: plan.at[row] ?? 0,
    thread,
    offset: 0,
    from: { name: 'Mail Delivery Subsystem', address: 'mailer-daemon@post.example' },
    to: [{ name: '', address: scene.owner.emails[0] }],
    subject: 'Delivery Status Notification (Failure)',
    id: messageId(scene, thread, 0),
    labels: 'Inbox',
    more: ['Auto-Submitted: auto-replied', `X-Failed-Recipients: ${lost}`],
    text: `Your message to ${lost} could not be delivered: the address does not exist.\n`,
    dress: 'plain',
  }
}

function bulkDraft(scene: Scene, plan: MailPlan, row: number): MailDraft {
  const thread = plan.thread[row] ?? 0
  const random = seededRandom(seedOf(scene.seed, 'bulk', thread))
  const role = plan.kind[row] === MAIL.role
  const address = random.pick(role ? ROLES : NEWSLETTERS)
  return {
    at: plan.at[row] ?? 0,
    thread,
    offset: 0,
    from: { name: address.slice(0, address.indexOf('@')), address },
    to: [{ name: '', address: random.pick(scene.owner.emails) }],
    subject: role ? `Your request ${thread}` : `This week: ${subjectLine(random).toLowerCase()}`,
    id: messageId(scene, thread, 0),
    labels: role ? 'Inbox' : 'Inbox,Category Promotions',
    more: role
      ? []
      : [
          `List-Unsubscribe: <mailto:leave@${address.slice(address.indexOf('@') + 1)}>`,
          'Precedence: bulk',
        ],
    text: role
      ? 'We have received your request and will come back to you.\n'
      : letter(random, 'reader', 'The editors'),
    dress: role ? 'plain' : 'alternative',
  }
}

function mailboxOf(scene: Scene, person: number, address: number): Mailbox {
  const member = memberAt(scene, person)
  return { name: spell(member, 'mail', address).whole, address: addressOf(member, address).address }
}

function messageId(scene: Scene, thread: number, step: number): string {
  return `${thread.toString(36)}.${step}.${(seedOf(scene.seed, thread) >>> 0).toString(36)}@mail.example`
}

function dressFor(random: Random): Dress {
  const luck = random.next()
  if (luck < 0.55) return 'plain'
  if (luck < 0.75) return 'alternative'
  if (luck < 0.85) return 'quoted-printable'
  if (luck < 0.9) return 'latin-1'
  return luck < 0.96 ? 'base64' : 'attachment'
}
