import { ASKED_ALONG } from './english-invitations.ts'
import type { PromiseLanguage } from './promise-language.ts'
import { pattern } from '../../pattern.ts'

/** What asks the reader to come, to eat, to visit. */
export const ENGLISH_INVITATIONS: PromiseLanguage['invitations'] = [
  ...ASKED_ALONG,
  new RegExp(
    pattern`
      \bhop(?:es?|ing) (?:that )?you(?: both| all| two)?(?:['’]ll| will| can| might)(?: be)?
        (?: able to)? (?:
          join (?:us|me)|attend|come (?:along|over|and|to (?!terms|an? ))|be (?:there|with us)
        )\b
      |\blet['’]?s (?:all )?(?:meet(?: up)?|get together|go) for (?:a |an |some )?
        (?:quick |long )?
        (?:lunch|dinner|coffee|drinks?|beers?|breakfast|brunch|supper|tea|walk|bite)\b
    `,
    'i',
  ),
  new RegExp(
    pattern`
      (?:^|[.,;:!–—-] |\b(?:so|and|but|please|do) )(?:
        stay with us
        |come and (?:see|meet|join|watch|hear|try|taste|look at|admire) (?!me\b|for yourself)
        |do bring (?:the|your|everyone)|lunch on us|come (?:for|to) (?:a|an|the|our|my) )
      |\b(?:I|we)(?:['’]d| would) (?:really )?love to (?:
        see you (?:there|at)|have you (?:there|with us|along)
      )
    `,
    'i',
  ),
  new RegExp(
    pattern`
      (?:^|[.,;:!–—-] |\b(?:so|and|but|please|do) )come (?:(?:over |round |along )?and )?(?:
        eat|dine|have (?:lunch|dinner|tea|a \w+)|drink|sit|stay|celebrate|party|sing|dance|watch
        |play
      ) (?:with|at) (?:us|ours|me|mine)\b
      |(?:^|[.,;!] )(?:please |do )?(?:keep|save|pencil in|hold|block) (?:
        the date|[\w ]{3,30} (?:free|clear|open)
      )\b(?=.*\b(?:you|we|our|party|wedding|birthday)\b)
      |\byou(?: and [\w ]{2,20}| both| two| all| lot)? (?:simply |just |really )*
        (?:must|have to|have got to|['’]ve got to) come\b
        (?! (?:to (?:an?|the) (?:decision|conclusion|agreement)|up with|back|clean))
      |\blet['’]s say (?:mon|tue|wed|thu|fri|sat|sun|the \d|\d|tomorrow|lunch|dinner|tonight)
        .{0,45}\bat\b|(?:^|[.,!?] )(?:I['’]m (?:buying|paying|cooking)|my (?:treat|shout))[.!]*$
      |\bjoin us[.!]*$|(?:^|[.,;!] )do (?:bring|join|look in|drop by) 
    `,
    'i',
  ),
  new RegExp(
    pattern`
      \b(?:
        (?:do |please |just )?come (?:and|over to|round to) (?:see|visit|stay with|meet|join) (?:
          us|me
        )
        |come(?: over| round| by| along)?(?: to our place| to ours| to mine| to us)? (?:for|to) (?:
          a |some )?(?:
            lunch|dinner|supper|coffee|tea|drinks?|a drink|breakfast|brunch|barbecue|bbq|weekend
            |stay|a beer|a glass
          )\b|come (?:for|to) (?:dinner|lunch|supper|tea|coffee|drinks)
      )
    `,
    'i',
  ),
  /\b(?:you(?: both| all| two)?(?:['’]re| are) (?:always |more than |very |most |both |all |hereby )*(?:welcome (?:to (?:come|stay|visit|drop|join|use)|at (?:ours|our|my)|in our|here any)|invited))/i,
  new RegExp(
    pattern`
      \b(?:you|you both|you two|you guys|you and [\w ]{2,20}) (?:
        (?:really |simply |just )?(?:must|should|have to|need to|ought to)
      ) (?:
        come (?:
          and (?:see|visit|stay)|over|round|by|to (?:dinner|lunch|us|ours|our|the|my)|for|visit
          |stay|along|with us
        )|visit (?:us|me)|join us (?:for|at)|stay with us|drop (?:by|in)
      )
    `,
    'i',
  ),
  /\b(?:do |please )?(?:drop|stop|swing|pop) (?:by|in|round|over)(?: and see (?:us|me))? (?:any ?time|when(?:ever)?|next time|if ever|one day|for a)\b/i,
  new RegExp(
    pattern`
      \b(?:
        let['’]s|let us
        |we (?:should|must|have to|need to|ought to|really should|really must)
          (?: really| definitely)?
      ) (?:(?:finally|soon|also|definitely|all|both|really|please) )*(?:
        have|do|grab|get|go for|meet (?:up )?for|catch up over|share|fix|plan|arrange
        |get together for
      ) (?:a |an |some |that |our |another )?(?:quick |proper |long |nice |belated )*(?:
        lunch|dinner|coffee|drinks?|beers?|pint|breakfast|brunch|supper|tea|walk|meal|bite
        |catch-?up|cuppa|curry|pizza|bite to eat
      )\b
    `,
    'i',
  ),
  new RegExp(
    pattern`
      \b(?:(?:we|I)(?:['’]d| would)|and would) (?:really |so |very much |both |all )*(?:
        love|like
        |be (?:so |very |really |most |absolutely )*
          (?:delighted|thrilled|honou?red|happy|glad|pleased|over the moon)
      ) (?:
        for you(?: both| all)? (?:
          to (?:
            join us|come (?:to|along|and|over|round|for)|be (?:my|our) guest|attend|speak
            |celebrate with us|be (?:there|with us)
          )|there
        )|it if you(?: both)? (?:could |would )?(?:joined?|came?|come|be)
        |if you(?: both)? (?:
          came|come|joined|attended|were (?:there|with us)
          |(?:would|could|can) (?:join|come|be|speak)
        )
        |you(?: both| and [\w ]{2,20})? (?:
          to (?:join us|come|be (?:my|our|there|with)|attend|speak|celebrate)|there
        )|to (?:invite|welcome) you
      )
    `,
    'i',
  ),
  new RegExp(
    pattern`
      \b(?:it would be|would be) (?:
        an honou?r|a pleasure|a joy|lovely|great|wonderful|so nice|nice|brilliant|fantastic
      )(?: for us)? (?:
        to have you (?:at|with us|there|here|over|along|join)|to welcome you
        |if you (?:both )?(?:could|would|can) (?:join us|come)
        |to see you (?:there|at (?:the|our))
      )
    `,
    'i',
  ),
  new RegExp(
    pattern`
      \b(?:
        (?:please |do |so )?come (?:along|and (?:join|celebrate|help|hear|watch))\b|do come\b
        |please (?:do )?(?:come|join us)
        |(?:you(?:['’]re| are)|you and [\w ]{2,20} are|everyone(?:['’]s| is)) (?:
          all |both |warmly |cordially |very much )*invited
        |(?:you(?:['’]re| are) )(?:all )?coming to (?:ours|us|mine)
        |join us (?:on|this|next|tomorrow|tonight|in our|as our|to celebrate)
        |(?:it )?would mean (?:a lot|so much|the world|everything)[^.]{0,20} (?:
          if you (?:came|could come|joined|were there)|to have you
        )
        |(?:
          drinks|dinner|lunch|supper|barbecue|bbq|pizza|tea|party|brunch|breakfast|curry
          |game night|film night
        ) at (?:ours|mine|my place|our place|my house|our house)(?! (?:was|were))
        |consider (?:this|yourself) (?:an invitation|invited)|I['’]d (?:love|like) to invite you
        |(?:I|we) would (?:love|like) to invite (?:everyone|everybody|all)\b
        |(?:I|we)(?:['’]m| am|['’]re| are)? (?:would like to )?(?:invite|inviting) you (?:
          to|both|all|for|over
        )
        |(?:pop|drop|swing|stop|nip) (?:by|in|round|over|along)(?: to)? (?:
          the|our|my|to|on|this|tomorrow
        )
        |(?:fancy|want|free|able|like|up for|care) (?:to )?
          (?:com(?:e|ing)|pop(?:ping)?|join(?:ing)?) (?:
            over|round|along|to (?:ours|mine|our|my|dinner|lunch)|us|me
            |for (?:dinner|lunch|supper|tea|pizza|drinks)
          )
      )\b
    `,
    'i',
  ),
  new RegExp(
    pattern`
      \b(?:we|I)(?:['’]d| would) (?:love|like) to have you(?: both| all| two)? (?:
        over|round|for|here|to (?:dinner|lunch|stay)|as our guest
      )
      |\b(?:
        be (?:my|our) guest (?:at|for|in)|you(?:['’]ll| will) (?:have to|must) come
        |join us (?:for|at) (?:a |our |the |some )?
          (?:dinner|lunch|drinks?|supper|barbecue|bbq|coffee|breakfast|party|weekend)
      )\b
    `,
    'i',
  ),
]
