import type { RequestKind } from '../../domain/request.ts'

/** What is asked for, the first that fits counting. Tried on the part of a sentence behind its asking words. */
export type KindRule = { readonly kind: RequestKind; readonly pattern: RegExp }

const rule = (kind: RequestKind, ...patterns: readonly string[]): KindRule => ({
  kind,
  pattern: new RegExp(patterns.join('|'), 'i'),
})

const MY_WORK = String.raw`(?:my|our|the|this|a|an)\s(?:\w+[\s-]){0,4}(?:cv|resum[eé]|draft|deck|slides?|paper|manuscript|proposal|thesis|dissertation|chapter|portfolio|application|essay|cover letter|article|abstract|pitch|prototype|design|mock-?ups?|website|landing page|business plan|book|script|profile|report|poster|talk|write-?up|blog post|statement|outline|novel|code|model|one-pager|grant)`
const SPELL = String.raw`(?:\d{1,2}|five|ten|fifteen|twenty|thirty|forty-five|a\sfew|a\scouple\sof|half\san\shour|an\shour|some|a\squick|a\sfew\squick)`
const TALK = String.raw`(?:call|chat|coffee|phone\scall|video\scall|zoom|conversation|cup\sof\s(?:tea|coffee)|tea|lunch|virtual\scoffee|catch-?up\scall|meeting|talk)`

/** English, the weightiest first. */
export const ENGLISH_KINDS: readonly KindRule[] = [
  rule(
    'pitch',
    String.raw`\b(?:book|schedule|set\sup|arrange|see|give\syou|show\syou|have)\s(?:a|an|our|the)?\s?(?:\w+[\s-]){0,3}demo\b`,
    String.raw`\bdemo\s(?:of\sour|call)\b`,
    String.raw`\b(?:the\sright\s(?:person|contact)|who\s(?:is\sresponsible|handles|owns|looks\safter|leads))\b.{0,60}\b(?:at\syour\s(?:company|organi[sz]ation|firm|library|team|side)|in\syour\s(?:company|organi[sz]ation|team)|procurement|purchas|vendor|budget|decision)`,
    String.raw`\b(?:our|a)\s(?:\w+[\s-]){0,3}(?:platform|solution|software|product|tool|service|offering|agency|package|services)\b.{0,80}\b(?:help|save|boost|increase|cut|reduce|grow|scale|improve|can|could)\b`,
    String.raw`\b(?:show|tell|walk)\syou\s(?:how|more\sabout|through)\b.{0,30}\b(?:our|we\s(?:help|can|could|have\shelped))\b`,
    String.raw`\b(?:explore|see\sif|discuss)\b.{0,30}\b(?:a\s(?:good\s)?fit|synerg|mutual(?:ly)?\sbenefi)`,
    String.raw`\b(?:discount|free\strial|special\soffer|pricing\s(?:plan|options))\b`,
  ),
  rule(
    'introduction',
    String.raw`\bintroduc(?:e|ing)\s(?:me|us|my|our|him|her)\b`,
    String.raw`\b(?:an?|the|that|make|making|for)\s(?:\w+\s){0,3}intro(?:duction)?s?\s(?:me\s)?(?:to|with|at)\b`,
    String.raw`\bintro\s(?:me|us)\b|\b(?:make|making|do|arrange)\s(?:an?|the|that)\s(?:\w+\s)?intro(?:duction)?\b`,
    String.raw`\b(?:any|some)(?:one|body)\b.{0,50}\b(?:I|we)\s(?:could|should|can|might)\s(?:talk|speak|write|turn)\sto\b`,
    String.raw`\b(?:connect|link)(?:ing)?\s(?:me|us)\s(?:up\s)?(?:with|to)\b`,
    String.raw`\bput(?:ting)?\s(?:me|us)\s(?:in\s(?:touch|contact)|through|onto)\b`,
    String.raw`\b(?:know|hear\sof)\s(?:of\s)?(?:any(?:one|body)|some(?:one|body)|the\sright\sperson|who)\s.{0,50}\b(?:I|we|me)\s(?:could|should|can|might|to)\s(?:talk|speak|write|reach|contact|ask|approach|get\sin)`,
    String.raw`\b(?:know|happen\sto\sknow)\s(?:any(?:one|body)|some(?:one|body))\s(?:at|who|in|with|from|working|there|inside)\b`,
  ),
  rule(
    'job',
    String.raw`\brefer(?:ral|ring)?\s(?:me|us|for|to\s(?:your|the)|my)\b|\ba\sreferral\b|\breferral\b`,
    String.raw`\bput(?:ting)?\s(?:in\s)?a\s(?:good\s)?word(?:\sin)?\b`,
    String.raw`\b(?:pass|forward|hand|send)(?:ing)?\s(?:on\s|along\s|over\s)?(?:my|the|his|her)\s(?:\w+\s)?(?:cv|resum[eé]|application|profile)\b`,
    String.raw`\b(?:you|team|company|firm|place|department|library|museum)(?:['’]re|\sis|\sare)?\s(?:\w+\s){0,2}(?:hiring|recruiting)\b|\b(?:any|of|an?)\s(?:\w+\s){0,2}(?:vacanc(?:y|ies)|job\sopenings?|open\s(?:roles?|positions?)|openings?)\b`,
    String.raw`\b(?:keep\sme\sin\smind|think\sof\sme|consider\sme|hire\sme|consider\smy\sapplication)\b`,
    String.raw`\b(?:looking\sfor|after|find)\s(?:a|an|my|any|some)?\s?(?:\w+\s){0,3}(?:job|role|position|internship|placement|work\sexperience)\b`,
    String.raw`\b(?:hear|know)\s(?:of|about)\s(?:any|a|an|some)\s(?:\w+\s){0,3}(?:job|role|position|opening|internship|work|vacanc)`,
  ),
  rule(
    'endorsement',
    String.raw`\b(?:recommendation|reference|testimonial|endorsement|letter\sof\s(?:support|recommendation))\b(?!\s(?:for\sa|to\sa|number|list|book|librar|desk|material|work|manager|section))`,
    String.raw`\b(?:endors(?:e|ing)|recommend(?:ing)?|vouch(?:ing)?\sfor|nominat(?:e|ing))\s(?:me|us|my)\b`,
    String.raw`\b(?:be|act\sas|serve\sas|name\syou\sas|list\syou\sas|put\syou\sdown\sas)\s(?:a|my|one\sof\smy)\s(?:\w+\s)?refere(?:e|nces?)\b`,
  ),
  rule(
    'event',
    String.raw`\b(?:speak(?:ing)?|talk(?:ing)?|present(?:ing)?|lectur(?:e|ing))\s(?:at|to\s(?:our|my|the|them)|on\sour|during)\b`,
    String.raw`\b(?:give|giving|hold|deliver|do)\s(?:a|an|the|our)\s(?:\w+[\s-]){0,4}(?:talk|keynote|lecture|workshop|presentation|seminar|masterclass|speech|session|reading)\b`,
    String.raw`\b(?:join(?:ing)?|sit(?:ting)?\son|be(?:ing)?\son|tak(?:e|ing)\spart\sin|moderat(?:e|ing)|chair(?:ing)?|judg(?:e|ing))\s(?:us\s(?:on|for|as)\s)?(?:a|an|our|the)\s(?:\w+[\s-]){0,3}(?:panel|jury|podcast|round-?table|discussion|committee|board|webinar)\b`,
    String.raw`\b(?:guest|speaker|keynote|panell?ist|judge|moderator|mentor)\s(?:on|at|for|in)\s(?:our|my|the|a|an)\b`,
    String.raw`\binvite\syou\s(?:to\s(?:\w+\s){0,6}(?:conference|summit|launch|gala|webinar|workshop|reception|festival|panel|podcast|event|opening|fair|dinner\sfor|symposium|meet-?up)|as)\b`,
    String.raw`\bhave\syou\s(?:on|at|as|speak|join|talk|give)\b`,
  ),
  rule(
    'money',
    String.raw`\b(?:sponsor(?:ing|ship)?|donat(?:e|ing|ion)|chip\sin|fundrais\w+|crowdfund\w+|pledge)\b`,
    String.raw`\b(?:contribute|contribution)\s(?:\w+\s){0,3}(?:to|towards?)\s(?:our|my|the)\s(?:\w+\s){0,3}(?:fund|campaign|cost|appeal|collection|prize)`,
    String.raw`\binvest(?:ing|ment)?\s(?:in\s(?:us|our|my)|into)\b|\b(?:our|my)\s(?:seed|angel)?\s?(?:round|raise)\b`,
    String.raw`\b(?:lend|loan)\s(?:me|us)\s(?:\w+\s){0,2}(?:money|[£$€]?\d)`,
    String.raw`\b(?:back|support)\s(?:our|my|the)\s(?:\w+\s){0,2}(?:kickstarter|campaign|appeal|charity|fundraiser|marathon)\b`,
  ),
  rule(
    'feedback',
    String.raw`\b(?:feedback|comments|critique|second\s(?:pair\sof\seyes|opinion))\b(?!\s(?:form|was|is\s))`,
    String.raw`\b(?:look(?:ing)?\s(?:over|at|through)|(?:have|having|take|taking)\sa\s(?:\w+\s)?look\s(?:at|over|through)|review(?:ing)?|read(?:ing)?(?:\s(?:over|through))?|proof-?read(?:ing)?|comment(?:ing)?\son|go(?:ing)?\sover|cast(?:ing)?\san\seye\sover|glance\s(?:at|over)|check(?:ing)?\sover)\s${MY_WORK}\b`,
    String.raw`\byour\s(?:\w+\s)?(?:thoughts|opinion|view|impressions?)\son\s${MY_WORK}\b|\bwhat\syou\s(?:\w+\s)?think\s(?:of|about)\s${MY_WORK}\b`,
  ),
  rule(
    'advice',
    String.raw`\bpick(?:ing)?\syour\sbrains?\b`,
    String.raw`\b(?:your|some|any|a\s(?:bit|piece|little)\sof)\s(?:\w+\s)?(?:advice|guidance|wisdom|counsel)\b|\badvi[sc]e\s(?:me|us|on|about)\b`,
    String.raw`\b(?:your|get\syour)\s(?:\w+\s)?(?:take|perspective|thoughts|opinion|views?|insights?|expertise)\s(?:on|about|into|regarding)\b`,
    String.raw`\bmentor(?:ing|ship)?\b`,
    String.raw`${SPELL}\s(?:minutes|mins|min)\b|\bhalf\san\shour\s(?:of\syour|to|with|for)\b|\b(?:some|a\sbit|an\shour)\s(?:of\syour\stime)\b`,
    String.raw`\b(?:hop|jump|get)\son\sa\s(?:\w+\s)?(?:call|zoom)\b`,
    String.raw`\b(?:for|of|have|to|grab(?:bing)?|get|do|up\sfor|over|buy\syou|treat\syou\sto|invite\syou\s(?:for|to)|worth|fancy|take\syou\s(?:for|to))\s(?:a\s|an\s|some\s)?(?:(?:quick|short|brief|informal|informational|virtual|little|friendly|introductory|exploratory|\d{1,2}-minute)\s?){1,3}${TALK}\b`,
    String.raw`\b(?:buy|treat|offer|invite|stand)\syou\s(?:to\s|for\s)?(?:a\s)?(?:coffee|lunch|tea|drink)\b.{0,40}\b(?:ask|hear|learn|talk|question|about|exchange|in exchange)\b`,
    String.raw`\b(?:ask|asking)\s(?:you\s)?(?:a\sfew|some|a\scouple\sof|several|one\sor\stwo|two\sor\sthree|three)\s(?:\w+\s)?questions\b`,
    String.raw`\b(?:learn|hear)\s(?:more\s)?(?:from\syou|from\syour|about\s(?:how\syou|your\s(?:path|career|experience|work|journey|role|time|story|route)))\b`,
    String.raw`\bhow\syou\s(?:got\s(?:into|started)|made\sthe|moved\sfrom|broke\sinto)\b`,
  ),
]

/** With asking words of their own; tried last, on the whole sentence. */
export const ENGLISH_SMALL: readonly KindRule[] = [
  rule(
    'information',
    String.raw`\b(?:do|would)\syou\s(?:happen\sto\s)?know\s(?:of\s(?:a|an|any)|whether\s(?:there|they|anyone)|if\s(?:there|they|anyone)|where\s(?:I|we|one)|how\s(?:I|we|one|much\s(?:a|an|one)|long\s(?:a|an|it\stakes))|(?:a|any)\s(?:good|decent|reliable|\w+able))\b`,
    String.raw`\b(?:can|could|would)\syou\s(?:recommend|suggest)\b(?!\s(?:a\s(?:time|date|day)|some\s(?:times|dates)|another))`,
    String.raw`\bany\s(?:recommendations|tips|suggestions|pointers|ideas)\s(?:for|on|about|where|who|as\sto|how)\b`,
    String.raw`\b(?:can|could|would)\syou\s(?:please\s|kindly\s|possibly\s)?(?:tell|explain\sto|teach|show)\s(?:me|us)\s(?:how|what\s(?:you|it\stakes)|which\s(?:\w+\s){1,3}you|who\s(?:you|made|did)|more\sabout|a\s(?:bit|little)\s(?:more\s)?about|the\sname\sof|where\syou)\b`,
    String.raw`\b(?:can|could|would)\syou\s(?:please\s|kindly\s|possibly\s)?(?:share|send\s(?:me|us)|give\s(?:me|us)|let\s(?:me|us)\shave)\s(?:(?:the|your|a|some)\s)(?:name|names|contact\sdetails|recipe|template|reading\slist|list\sof|notes\son|details\sof\s(?:the|your))\b`,
  ),
  rule(
    'other',
    String.raw`\b(?:do|grant)\s(?:me|us)\sa\s(?:\w+\s){0,3}favou?r\b|\b(?:a|one|another|small|big|huge|quick)\s(?:\w+\s)?favou?r\s(?:to\sask|of\syou)\b|\bask\s(?:you\s)?(?:for\s)?a\s(?:\w+\s){0,2}favou?r\b|\bhave\sa\s(?:\w+\s){0,2}favou?r\b`,
    String.raw`\b(?:could|can|would|might)\syou\s(?:please\s|possibly\s|perhaps\s|maybe\s)?(?:be\s(?:willing|able|so\skind\sas|up\sfor)\s?(?:to\s)?)?(?:help(?:ing)?|lend)\s(?:me|us|out|a\shand)\b`,
    String.raw`\b(?:would\sit\sbe\s(?:possible|ok|okay)|could\sI)\sto\s(?:borrow|use|stay|crash)\b|\b(?:could|can|may|might)\s(?:I|we)\s(?:\w+\s)?(?:borrow|stay\s(?:at|with)|crash)\b`,
    String.raw`\b(?:need|appreciate|grateful\sfor)\s(?:your|some|a\slittle|any)\s(?:\w+\s)?(?:help|support|hand)\b`,
    String.raw`\b(?:sign|shar(?:e|ing)|repost(?:ing)?|like|vote\sfor|retweet)\s(?:and\sshare\s)?(?:my|our|this|the)\s(?:\w+\s){0,2}(?:petition|post|survey|poll|video|open\sletter|questionnaire)\b`,
    String.raw`\b(?:fill(?:ing)?\s(?:in|out)|answer(?:ing)?|tak(?:e|ing)\spart\sin|complet(?:e|ing))\s(?:my|our|this|a|the)\s(?:\w+\s){0,3}(?:survey|questionnaire|interview|study)\b`,
    String.raw`\binterview\syou\b`,
  ),
]
