/** How one asks somebody for something; what is asked follows. */
export type AskingForms = {
  /** Global. Where a form ends, what is asked begins. */
  readonly pattern: RegExp
  /** The sentence asks nothing of its reader: offers, thanks, reports, what was asked before. */
  readonly spoils: RegExp
}

const SOFT = String.raw`(?:\s(?:maybe|perhaps|possibly|please|kindly|also|ever|just|by any chance|still|at all|then|potentially|quickly|briefly))*`

/** English. */
export const ENGLISH_ASKING: AskingForms = {
  pattern: new RegExp(
    [
      String.raw`\b(?:could|can|would|will|might|may)\s(?:you(?:\sguys)?|u|I|we|someone\s(?:from|at|on)\syour\s\w+|your\s\w+)\b${SOFT}(?:\s(?:be\s(?:so\skind\sas\sto|kind\senough\sto|(?:willing|able|open|happy|up|prepared|ready|interested|available|game|free|keen)\s(?:to|for|in)|interested)|consider|think\sabout|mind|like\sto|want\sto|care\sto|have|ask\syou\s(?:to|for|if\syou)|ask|agree\sto))?`,
      String.raw`\bis\sthere\s(?=(?:any|some)(?:one|body)\b)`,
      String.raw`\bwould\sit\sbe\s(?:possible|ok|okay|alright|all\sright|fine|too\smuch(?:\strouble)?|feasible|appropriate)(?:\sto|\sif|\sfor)?`,
      String.raw`\b(?:is\sthere\s)?any\s(?:chance|way|possibility)(?:\s(?:that|of|for|to))?(?:\s(?:you|I|we)(?:\s(?:could|can|might|would))?)?`,
      String.raw`\bany\s(?=(?:recommendations|tips|suggestions|pointers|ideas)\b)`,
      String.raw`\bare\syou\s(?:the\s(?=right)|open|free|willing|able|available|up|around|interested|taking)${SOFT}(?:\s(?:to|for|in|on))?`,
      String.raw`\bdo\syou\s(?:have|happen\sto\shave|know|happen\sto\sknow|mind|think\s(?:you|I|we)\s(?:could|can|might))`,
      String.raw`\b(?:I|we)(?:['’]d|\swould)\s(?:(?:really|very\smuch|so|truly|also|greatly|absolutely)\s)*(?:love|like|appreciate|value|welcome|be\s(?:(?:very|so|most|really|extremely|deeply|forever|ever|incredibly|more\sthan|eternally|much)\s)*(?:grateful|thankful|glad|happy|honou?red|delighted|thrilled|obliged|indebted|keen)(?:\s(?:if|for|to))?)(?:\s(?:it\sif|to|for|if))?(?:\syou\s(?:could|would|can|might))?`,
      String.raw`\b(?:I|we)(?:\s(?:am|was|are|were)|['’]m|['’]re|['’]ve\sbeen)?\s?(?:just\s|also\s|really\s)?(?:wondering|hoping|writing\sto\sask|reaching\sout\sto\s(?:see|ask)|hope|wonder|looking)(?:\s(?:to|for|if|whether|that|you|I|we|could|might|can|would))*`,
      String.raw`\b(?:I|we)\s(?:wanted|want|would\slike|need|have|wish)\sto\sask(?:\syou)?(?:\s(?:if|whether|for|to))?`,
      String.raw`\b(?:I|we)\s(?:have|['’]ve\sgot)\s(?:a|one|another)\s(?=(?:\w+\s){0,2}(?:favou?r|request|question|ask)\b)`,
      String.raw`\b(?:I|we)(?:\sstill|\sreally|\surgently)?\sneed(?=\s(?:your|a|an|someone|help|somebody|two|three))`,
      String.raw`\bplease${SOFT}(?=\s(?:consider|introduce|refer|recommend|put|look|have\sa\slook|review|share|forward|help|donate|support|join|come|let\sme\sknow|vote|read|endorse|write|pass|keep\sme|think\sof))`,
      String.raw`\blet\sme\sknow\sif\syou(?:['’]d|\swould|\scould|\scan|['’]re|\sare|\sknow|\shear)(?:\s(?:be|up|open|willing|able|interested|available|of|free)(?:\s(?:to|for|in))?)?`,
      String.raw`\b(?:it\swould|it['’]d)\s(?:mean|help|be)\s(?:\w+\s){0,4}(?:if|to\s(?:have|get))(?:\syou\s(?:could|would))?`,
      String.raw`\b(?:worth|up\sfor|fancy|open\sto|time\sfor|game\sfor)(?=\sa\s)`,
    ].join('|'),
    'gi',
  ),
  spoils:
    /^(?:thanks?|thank you|many thanks|thx)\b|\bthank(?:ing)? you (?:so much |very much |again )?for (?!consider|your (?:time|consideration))|\b(?:asked|asks|asking|wonders|wondered) (?:me|him|her|us|them|whether|if)\b|\b(?:he|she|they|people|students|everyone|someone|somebody|clients?|customers?) (?:(?:also|often|always|once|just) )?(?:asks?|asked|wants?|wanted|wonders?|needs?|would like|['’]d (?:like|love))\b|\b(?:can|could|may|shall|should|would) (?:I|we) (?:help|assist|offer|bring|send you|get you|introduce you|connect you|put you|do (?:anything|something) for)|\b(?:if|whenever|should) you (?:ever )?(?:need|want|would like|['’]d like|like)\b|\bwill you be \w+ing\b|\bwould you like (?:some|me|any|help|us|a hand)\b|\blet me know if (?:you need|I can|there is anything|you want)|\b(?:happy|glad|pleased|delighted) to (?:help|introduce you|introduce the two|share|send you|connect|put you|give you|look|read|review|have a look|do the same|return)|\bas (?:you|I) (?:asked|requested)|\b(?:had|have) (?:asked|agreed|introduced|already)|\bin return\b|\bcould have\b|\bwould have (?:loved|liked|been|had)\b|\bif (?:only )?I (?:could|had|were)\b|\bremember when\b|["“”„«»]/i,
}

/** German. */
export const GERMAN_ASKING: AskingForms = {
  pattern: new RegExp(
    [
      String.raw`\b(?:k(?:ö|oe)nn(?:test|ten|t|en)|kannst|w(?:ü|ue)rde(?:st|n|t)?|h(?:ä|ae)tte(?:st|n|t)?|w(?:ä|ae)r(?:e|st|en|t)|d(?:ü|ue)rfte(?:n)?|darf|magst|m(?:ö|oe)chte(?:st|n|t)|hast|haben|kennst|kennen|wei(?:ß|ss)t|wissen|bist|sind)\s(?:du|sie|ihr|ich|wir|es)\b(?:\s(?:vielleicht|eventuell|evtl\.?|bitte|mir|uns|mich|mal|kurz|dich|euch|ihnen|zuf(?:ä|ae)llig|bereit|offen|m(?:ö|oe)glich|auch))*,?`,
      String.raw`\bich\s(?:w(?:ü|ue)rde|m(?:ö|oe)chte|wollte|h(?:ä|ae)tte|w(?:ä|ae)re|br(?:ä|ae)uchte|suche|habe)\b(?:\s(?:mich|dich|sie|ihnen|dir|sehr|gerne?|noch|eine?|um|dankbar|fragen|wenn|ob|du|auch|mal|kurz|froh))*,?`,
      String.raw`\bw(?:ä|ae)re\ses\sm(?:ö|oe)glich,?`,
      String.raw`\b(?:ich|wir)\sw(?:ü|ue)rden?\s(?:uns|mich)\s(?:sehr\s)?freuen,?`,
    ].join('|'),
    'gi',
  ),
  spoils:
    /^(?:vielen dank|danke|herzlichen dank)\b|\b(?:kann|könnte|darf|soll) ich (?:dir|ihnen|euch) (?:helfen|etwas|noch)|\bfalls (?:du|sie|ihr) (?:etwas|hilfe|noch|mal)\b|\b(?:hat|hatte|haben) (?:mich|uns) gefragt|\bwie (?:besprochen|gewünscht)|["“”„«»]/i,
}
