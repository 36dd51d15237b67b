import type { Said } from '../../domain/promise.ts'
import { pattern } from '../pattern.ts'

/** How one notes a promise about somebody. */
export type NotedForm = {
  readonly by: Said['by']
  /** With the group `deed` (begins with a verb), `doing` ("sending"), `does` ("sends"), `thing` (what is owed) or `rest`. */
  readonly pattern: RegExp
  /** The words say that it was promised: whatever it is, it is one. */
  readonly isSure?: true
}

const NAME = String.raw`\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?`
const THEM = String.raw`(?:(?:him|her|them|everyone)|(?:(?:Mr|Mrs|Ms|Dr)\.? )?${NAME})`
const THEY = String.raw`(?:[Hh]e|[Ss]he|[Tt]hey|(?:(?:Mr|Mrs|Ms|Dr)\.? )?${NAME})`
const LEAD = String.raw`(?:[-*•→>]+ ?)?(?:\[ \] ?)?(?:[\p{L}' ]{2,40}: )?`
const I_DID = String.raw`(?:and |so |but )?(?:I (?:have |had |['’]ve |also )?)?(?:just |also |then )?`

const form = (by: Said['by'], source: string, isSure?: true): NotedForm => ({
  by,
  pattern: new RegExp(String.raw`^${LEAD}${source}`, 'u'),
  ...(isSure === undefined ? {} : { isSure }),
})

const TOLD = String.raw`(?:[Tt]old|[Pp]romised|[Aa]ssured|[Ss]aid to|[Ss]aid|[Ss]wore|[Gg]ave (?:my|${THEM} my) word|[Aa]greed|[Ss]aid yes[^.]{0,30})`
const VOWED = String.raw`(?:[Pp]romised|[Oo]ffered|[Aa]greed|[Uu]ndertook|[Cc]ommitted|[Vv]olunteered|[Pp]ledged|[Vv]owed|[Ss]wore)`
const TASK = String.raw`(?:[Tt]o ?do|[Nn]ext(?: step)?|[Ff]ollow[- ]?up|[Aa]ction(?: me| item)?|[Mm]e|[Oo]n me|[Mm]y (?:job|turn|part|homework)|[Hh]omework(?: for me)?|[Nn]ote to self|[Rr]eminder)`
const MUST = String.raw`(?:[Mm]ust|[Nn]eed to|[Hh]ave to|[Ss]hould|[Gg]otta|(?:am|['’]m|I['’]m|[Mm]e) to|(?:[Mm]ust )?[Rr]emember to|[Dd]on['’]t forget to|[Rr]emind me to)`
const SENDS = pattern`
  (?:
    [Ss]end|[Rr]ing|[Cc]all|[Pp]hone|[Mm]ail|[Ee]-?mail|[Tt]ext|[Ww]rite(?: to)?|[Aa]sk
    |[Ii]ntroduce|[Ff]orward|[Bb]ring|[Gg]ive|[Ll]end|[Pp]ay|[Rr]emind|[Tt]hank|[Ii]nvite
    |[Mm]essage|[Dd]rop|[Pp]ost|[Rr]eturn
  )
`
const OF_MINE = String.raw`(?= .*\b(?:me|us|my|our)\b)`

const ENGLISH_FORMS: readonly NotedForm[] = [
  form(
    'me',
    String.raw`${I_DID}${TOLD}(?:,? (?:and )?(?!I)(?:to )?${THEM})?,?(?: (?:and )?that)? I(?:['’]?ll|['’]?d| will| would) (?<deed>.+)`,
    true,
  ),
  form('me', String.raw`${I_DID}${VOWED}(?: ${THEM})? to (?<deed>.+)`, true),
  form(
    'me',
    String.raw`${I_DID}(?:[Pp]romised|[Ss]till owe|[Oo]we) ${THEM} (?<thing>(?:an?|the|my|that|those|some|our|two|three|\d+|his|her|their) .+)`,
  ),
  form(
    'me',
    String.raw`${I_DID}(?:[Pp]romised|[Tt]old ${THEM}) (?<rest>(?:it|that|them|the \w+)? ?(?:for|by|on)? ?(?:\p{Lu}\w+day|tomorrow|tonight|next week|the \d).*)`,
    true,
  ),
  form('me', String.raw`${TASK}\s*[:–-]\s*(?:to )?(?<deed>[a-z].+)`),
  form('me', String.raw`${TASK}\s*[:–-]\s*(?<rest>.+)`),
  form('me', String.raw`(?:I )?${MUST}[: ] ?(?<deed>.+)`),
  form('me', String.raw`(?<deed>${SENDS} (?:him|her|them|(?:(?:Mr|Mrs|Ms|Dr)\.? )?${NAME})\b.*)`),
  form(
    'me',
    String.raw`(?<deed>(?:[Ll]ook (?:up|into)|[Ff]ind|[Dd]ig out|[Ss]can|[Cc]heck|[Cc]hase) .+ for (?:him|her|them|${NAME}).*)`,
  ),
  form(
    'them',
    String.raw`${THEY} (?:has |have |had )?(?:promised|offered|agreed|undertook|volunteered) (?:me |us )?to (?<deed>.+)`,
    true,
  ),
  form(
    'them',
    pattern`
      ${THEY}(?: (?:said|told (?:me|us)|says),?(?: that)? (?:he|she|they)
          (?:['’]?d|['’]ll| will| would)
        | (?:will|wants to|is going to|are going to|is to|are to|to)|['’]ll|['’]s going to
      ) (?<deed>.+)
    `,
  ),
  form(
    'them',
    String.raw`${THEY}(?:['’]s| is|['’]re| are) (?<doing>\w+ing)${OF_MINE}(?<after> .+)`,
  ),
  form('them', String.raw`${THEY} (?<does>[a-z]+s)${OF_MINE}(?<after> .+)`),
  form(
    'them',
    String.raw`${THEY} (?:promised|owes?|still owes?) (?:me |us )?(?<thing>(?:the|that|some|his|her|their|an? (?!lot|great|big|new)) ?.+)`,
  ),
]

const ABROAD: readonly NotedForm[] = [
  form(
    'me',
    String.raw`(?:[Hh]abe? |[Ii]ch habe? )?(?:ihm|ihr|ihnen|${NAME}) (?:fest )?(?:versprochen|zugesagt|gesagt),?(?: dass ich)? (?<rest>.+)`,
    true,
  ),
  form('me', String.raw`(?:[Vv]ersprochen|[Zz]ugesagt)(?:[:,]| ist| habe ich) (?<rest>.+)`, true),
  form(
    'me',
    String.raw`(?:[Ii]hm|[Ii]hr|[Ii]hnen|${NAME}) (?<rest>(?:bis|am|noch|morgen|heute|nächste|die|das|den|ein)(?=.* \p{L}+(?:en|ern|eln)\.?$) .+)`,
    true,
  ),
  form(
    'them',
    String.raw`(?:[Ee]r|[Ss]ie|${NAME}) (?<rest>\p{L}+t (?:mir|uns|sich (?=.*(?:bei mir|bei uns)))(?!\p{L}).+)`,
    true,
  ),
  form(
    'me',
    String.raw`(?:[Pp]romis à ${NAME} (?:de )?|(?:[Jj]e |[Jj]['’])(?:(?:lui|leur) )?ai promis (?:à ${NAME} )?(?:de |que je )?|[Jj]e dois )(?<rest>.+)`,
    true,
  ),
  form(
    'them',
    String.raw`(?:[Ii]l|[Ee]lle|[Oo]n|${NAME}) (?:doit (?:me |m['’]))?(?<rest>(?:me |m['’]|nous )\p{L}+(?:e|era|it|ra|d|ds|voie|pelle|er|dre)(?!\p{L}).*)`,
    true,
  ),
  form(
    'me',
    String.raw`(?:[Ll]es? |[Ss]e l[oa]s? )?(?:[Pp]rometí|[Hh]e prometido|[Qq]uedé en|[Qq]uedé con ${NAME} en|[Dd]ije que|[Dd]ebo|[Tt]engo que) (?<rest>.+)`,
    true,
  ),
  form(
    'them',
    pattern`
      (?:[ÉéEe]l |[Ee]lla |${NAME} )?(?<rest>
        (?:[Mm]e|[Nn]os) (?:
          manda|envía|llama|pasa|trae|presta|presenta|responde|escribe|confirma|busca|devuelve
          |mandará|enviará|llamará|pasará|va a
        )(?!\p{L}).*
      )
    `,
    true,
  ),
  form(
    'me',
    String.raw`(?:[Pp]rometi(?:-lhes?)?|[Ff]iquei de|[Dd]isse(?:-lhes?)? que|[Tt]enho de|[Tt]enho que|[Dd]evo(?:-lhes?)?) (?<rest>.+)`,
    true,
  ),
  form(
    'them',
    pattern`
      (?:[Ee]le |[Ee]la |[OoAa] )?(?:${NAME} )?(?<rest>
        (?:
          (?:me|nos) (?:
            manda|envia|liga|passa|traz|empresta|apresenta|responde|vai|confirma|devolve
          )
          |(?:manda|envia|liga|passa|traz|empresta|apresenta|responde|vai|confirma|devolve)-
            (?:me|nos)
        )(?!\p{L}).*
      )
    `,
    true,
  ),
]

/** Tried in this order. */
export const NOTED_FORMS: readonly NotedForm[] = [...ENGLISH_FORMS, ...ABROAD]
