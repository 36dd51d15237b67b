import type { CommunityKind } from '../domain/community.ts'
import { fold } from '../text/fold.ts'
import { pattern } from '../text/pattern.ts'

const WORDS: readonly (readonly [CommunityKind, RegExp])[] = [
  [
    'alumni',
    /\b(?:alumni|alumnae|alumnus|class of|old boys|ehemalige|anciens eleves|uni|university|school|college)\b/,
  ],
  [
    'volunteering',
    /\b(?:volunteer\w*|food ?bank|charity|shelter|ehrenamt\w*|benevol\w*|voluntari\w*|repair cafe|soup kitchen|mentor\w*|rescue)\b/,
  ],
  [
    'faith',
    /\b(?:church|parish|mosque|temple|synagogue|gurdwara|choir of|bible|gemeinde|paroisse|iglesia|chiesa|igreja|quakers?)\b/,
  ],
  [
    'sport',
    new RegExp(pattern`
      \b(?:
        running|runners?|football|soccer|rugby|cricket|tennis|climb\w*|cycl\w+|swim\w*|rowing
        |yoga|gym|hik(?:e|ing|ers)|walkers|netball|hockey|chess|parkrun|verein fur sport
        |lauftreff|badminton|volleyball|basketball|fitness
      )\b
    `),
  ],
  [
    'association',
    new RegExp(pattern`
      \b(?:
        association|society|institute|guild|union|chamber|federation|network of|verein|verband
        |gesellschaft|societe|asociacion|associazione|associacao|chapter|rotary|lions
        |toastmasters|committee|board
      )\b
    `),
  ],
  [
    'online',
    /\b(?:slack|discord|forum|online|mailing list|telegram|whatsapp|subreddit|virtual|webinars?)\b/,
  ],
]

/** What kind of community a name sounds like; `group` where it does not say. */
export function communityKind(name: string): CommunityKind {
  const folded = fold(name)
  return WORDS.find(([, words]) => words.test(folded))?.[0] ?? 'group'
}

const NO_COMMUNITY = new RegExp(pattern`
  ^(?:
    my ?contacts|contacts|starred|friends?|family|familie|famille|familia|coworkers?|work
    |private|privat|personal|business|other|others|vip|favou?rites?|emergency|imported.*|\d.*
    |clients?|customers?|kunden|suppliers?|vendors?|leads?|prospects?|newsletter|spam|blocked
    |unknown|tbd|todo|follow ?up.*|met|new|old|misc|general|important|archive|restored.*
    |recruiters?|doctors?|colleagues|kollegen|collegues|amis|amigos|amici|freunde|travail|arbeit
    |lavoro|trabajo|trabalho|home|mobile|phone|google|outlook|icloud|card|category|all|people
  )$
`)

/** Whether a label may be a community: not one of those that every address book has. */
export function mayBeCommunity(label: string): boolean {
  const folded = fold(label)
  return folded.length >= 3 && !NO_COMMUNITY.test(folded)
}
