import type { PostChannel } from '../../../src/domain/post-channel.ts'
import type {
  CardField,
  ProfileSection,
  ProfileWords,
  SkillPlace,
} from '../../../src/domain/view/me-view.ts'

export const CHANNEL_TITLES: { readonly [channel in PostChannel | 'comment']: string } = {
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  x: 'X',
  facebook: 'Facebook',
  blog: 'Blog',
  other: 'Elsewhere',
  comment: 'Comments',
}

export const SECTION_TITLES: { readonly [section in ProfileSection]: string } = {
  headline: 'Headline',
  about: 'About',
  position: 'Roles',
  education: 'Education',
  location: 'Location',
  site: 'Site',
}

export const PLACE_TITLES: { readonly [place in SkillPlace]: string } = {
  'known-for': 'Known for',
  also: 'Also',
  tool: 'Tools',
  out: 'Left off',
}

export const CARD_TITLES: { readonly [field in CardField]: string } = {
  title: 'Role',
  employer: 'Works at',
  email: 'Email',
  phone: 'Phone',
  site: 'Site',
  linkedin: 'LinkedIn',
  city: 'City',
}

const TIMES = ['never', 'once', 'twice', 'three times', 'four times', 'five times']

/** `“I am” four times, “I was” never` */
export function selfTalkWords({ iAm, iWas }: { iAm: number; iWas: number }): string {
  const say = (count: number) => TIMES[count] ?? `${count} times`
  return `“I am” or “I do” ${say(iAm)}, “I was” ${say(iWas)}`
}

/** `1 min 20 s`, `21 s` */
export function secondsWords(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 90) return `${whole} s`
  const rest = whole % 60
  return `${Math.floor(whole / 60)} min${rest === 0 ? '' : ` ${rest} s`}`
}

const MONTHS = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

/** `Oct 2023` for `2023-10`; a year alone stays one. */
export function monthWords(month: string): string {
  return month.length === 4 ? month : MONTHS.format(Date.parse(`${month}-01T00:00:00Z`))
}

/** `Oct 2023 until now`, `2010–2014`; empty where nothing is said. */
export function spanWords({ from, to }: Pick<ProfileWords, 'from' | 'to'>): string {
  if (from === null) return to === null ? '' : `until ${monthWords(to)}`
  return to === null ? `since ${monthWords(from)}` : `${monthWords(from)} – ${monthWords(to)}`
}

/** A change or a line in words, its months as one says them. */
export function withMonths(sentence: string): string {
  return sentence.replace(/\b\d{4}-(?:0[1-9]|1[0-2])\b(?!-)/g, monthWords)
}
