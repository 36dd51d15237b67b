import type { TradeField } from './trade-titles.ts'
import { pattern } from '../../text/pattern.ts'

/**
 * What people do for money, by field, as they say it after "I": "I fix phones", "I teach yoga". Regex
 * sources over lower case; `-s` and `-ing` forms are given by the stems' endings.
 */
export const TRADE_DOINGS: readonly (readonly [TradeField, ...string[]])[] = [
  [
    'software',
    "(?:build|make|design|develop|code|write|program)\\w* (?:[\\w']+ )?(?:web ?sites?|web ?pages|apps?|software|code|games|chatbots)",
    '(?:i|we|also|and) (?:code|program)|(?:web|app|software|game) (?:design|development)',
    'coding|programming|computer repairs?',
    "(?:fix|repair)\\w* (?:[\\w']+ )?(?:computers|laptops|pcs)",
  ],
  [
    'visual',
    "(?:take|shoot)\\w* (?:[\\w']+ )?(?:photos|pictures|portraits|weddings|videos|films)",
    'photography|videography|video editing|graphic design|film[- ]?making',
    'paint\\w* (?:portraits|murals|pictures|landscapes|watercolou?rs)',
    'design\\w* (?:logos|posters|flyers)|(?:fly|flying) drones|logo design|murals',
    '(?:do|doing) (?:logos|posters)|drone filming',
  ],
  [
    'words',
    "(?:write|writing) (?:[\\w']+ )?(?:novels|books|poems|poetry|blogs?|articles|speeches|copy|stories|a novel|thrillers|romances)",
    'translat\\w*|proofread\\w*|copywriting|ghostwrit\\w*|podcasting|podcasts?|blogging',
    '(?:do|doing|host) (?:a |my )?(?:podcast|voice-?overs?)|subtitl\\w+',
  ],
  [
    'stage',
    "(?:i|we|and|also) dj\\b|dj(?:s|ing|'ing)?\\b(?: \\w+)?",
    "play\\w* (?:the |in )?(?:a )?(?:[\\w']+ )?(?:drums|guitar|piano|sax|saxophone|band|bass|violin|fiddle|organ|trumpet|bagpipes|accordion|harp)",
    'sing\\w* (?:at|in|jazz|opera|covers|backing)|magic (?:shows|tricks)',
    "(?:do|doing|perform\\w*) (?:[\\w']+ )?(?:magic|stand-?up|comedy|puppetry|impressions)",
    'juggl\\w+|salsa|act(?:ing)? in|modelling|do some modell?ing',
  ],
  [
    'food',
    '(?:bake|cook|cater|brew|roast)(?:s|ing)?\\b(?: \\w+)?|baking',
    "(?:make|sell)\\w* (?:[\\w']+ )?(?:cakes|jam|cheese|chutney|pies|chocolates?|pizzas?|ice[- ]cream|hot sauce|sourdough|food|kimchi|honey cakes)",
    'catering|tend\\w* bar',
    "run\\w* a (?:[\\w']+ )?(?:food truck|food stall|caf[eé]|bakery|pop-?up)|bartending",
    'pull\\w* pints',
  ],
  [
    'building',
    "(?:lay|lays|laying) (?:[\\w']+ )?(?:bricks|tiles|carpets?|floors|patios)|plumb\\w*",
    "roofing|plaster\\w*|weld\\w*|til(?:e|ing) (?:[\\w']+ )?(?:bathrooms|floors|kitchens)",
    "(?:fit|fits|fitting) (?:[\\w']+ )?(?:kitchens|bathrooms|windows|boilers)|carpentry",
    "joinery|(?:paint|decorat)\\w* (?:[\\w']+ )?(?:houses|rooms|fences|flats|walls)",
    "wir(?:e|ing) (?:[\\w']+ )?houses|electrical work",
    "build\\w* (?:[\\w']+ )?(?:sheds|walls|decking|houses|extensions)",
    "put\\w* up (?:[\\w']+ )?(?:shelves|fences)|interior design",
  ],
  [
    'repair',
    pattern`
      (?:fix|repair|mend|restore|service)(?:s|ing)?\b (?:[\w']+ )?(?:
        phones|cars?|bikes|bicycles|washing machines|clocks|watches|motorbikes|motorcycles
        |boilers|engines|tvs|sewing machines|shoes|lawnmowers|radios|cameras|screens|generators
        |guitars|old clocks|violins|pianos|accordions|tractors|pumps|tills|umbrellas|prams
      )
    `,
    '(?:phone|car|bike|watch|clock) repairs?|tun(?:e|es|ing) pianos|piano tuning',
    'pick\\w* locks|cut\\w* keys|valet\\w* cars|car valeting',
  ],
  [
    'transport',
    "(?:drive|drives|driving) (?:a |an |the |for )?(?:[\\w']+ )?(?:taxi|cab|bus|van|lorry|truck|uber|minibus|bolt|lyft|school bus|forklift|tractor)\\b",
    "deliver\\w* (?:[\\w']+ )?(?:parcels|food|pizzas?|groceries|newspapers)",
    "(?:do|doing) (?:[\\w']+ )?(?:removals|deliveries|airport runs|courier work|man and van)",
    'house removals|courier work|fly(?:ing)? (?:planes|balloons|gliders)',
  ],
  [
    'plants',
    "(?:grow|keep|arrange)(?:s|ing)?\\b (?:[\\w']+ )?(?:bees|vegetables|mushrooms|flowers|tomatoes|orchids|herbs|roses|chickens and vegetables)",
    'gardening|landscap\\w+|beekeeping',
    "(?:mow|cut)\\w* (?:[\\w']+ )?(?:lawns|hedges|grass)|floristry|farm(?:ing)?\\b",
    "(?:do|doing) (?:[\\w']+ )?(?:gardens|gardening|flowers)|fell\\w* trees|tree surgery",
    "rais\\w+ (?:[\\w']+ )?(?:goats|pigs|chickens|poultry|snails|catfish|sheep)|poultry",
  ],
  [
    'animals',
    pattern`
      (?:walk|train|groom|breed|mind|sit|board)(?:s|ing)?\b (?:[\w']+ )?(?:
        dogs|cats|horses|pets|puppies|parrots|alpacas|ponies|rabbits|ferrets|budgies|labradors
        |poodles
      )
    `,
    'dog[- ](?:walking|grooming|training|sitting|breeding)|pet[- ]sitting',
    "(?:shoe|shear)\\w* (?:[\\w']+ )?(?:horses|sheep)",
    "breed\\w* (?:[\\w']+ )?(?:koi|dogs|cats|horses)|horse riding",
  ],
  [
    'health',
    'nurs(?:e|es|ing)\\b|(?:teach|run|do)\\w* first[- ]aid',
    "care for (?:[\\w']+ )?(?:elderly|older people|patients)|nutrition(?: coaching)?",
    'diet plans|physiotherapy|acupuncture|midwifery|elderly care',
  ],
  [
    'body',
    pattern`
      (?:teach|teaches|teaching|coach|coaches|coaching) (?:[\w']+ )?(?:
        yoga|pilates|zumba|swimming|football|tennis|boxing|karate|judo|aerobics|spin|dance
        |skiing|surfing|fitness|kickboxing|rugby|cricket|basketball|climbing|self-defen[cs]e
        |salsa|tango|ballroom|under-?\w+|boxers|runners|goalkeepers
      )
    `,
    '(?:yoga|pilates|zumba|karate|fitness)(?: (?:classes|teaching|coaching|instruction))?',
    "personal training|(?:do|give|giv)\\w* (?:[\\w']+ )?massages?|massage|referee\\w*",
  ],
  [
    'mind',
    '(?:read|reads|reading) (?:tarot|palms|cards|horoscopes|auras|tea leaves)|tarot|reiki',
    'life coaching|hypno(?:sis|therapy)|counsell?ing|astrology|horoscopes',
    "(?:do|doing|offer\\w*) (?:[\\w']+ )?(?:reiki|healing|tarot|hypnosis)|meditation",
    'mindfulness|breathwork',
  ],
  [
    'beauty',
    "(?:cut|cuts|cutting|braid|braids|braiding|style|styling|plait|do|does|doing) (?:[\\w']+ )?(?:hair|nails|make-?up|lashes|brows|eyebrows|tattoos)",
    'hairdressing|tattoo(?:s|ing)|(?:manicures|pedicures|wigs|henna|facials)|nail art',
    "(?:sell|make)\\w* (?:[\\w']+ )?(?:perfumes?|wigs|cosmetics)",
  ],
  [
    'property',
    pattern`
      (?:sell|let|rent|flip|manage|rent out)(?:s|ting|ping|ing)?\b (?:[\w']+ )?(?:
        houses|flats|property|properties|apartments|homes|real estate|holiday lets|airbnbs|rooms
        |land
      )
    `,
    'real estate|property (?:management|development|investment)|airbnb|house flipping',
    'estate agency',
  ],
  [
    'finance',
    "(?:sell|sells|selling|broker)\\w* (?:[\\w']+ )?(?:insurance|mortgages|loans|pensions|crypto|bitcoin)",
    'insurance',
    "(?:do|does|doing|keep|keeps|file|filing) (?:[\\w']+ ){0,2}?(?:taxes|tax returns?|books|bookkeeping|accounts|payroll)",
    'bookkeeping|accounting|accountancy|taxes',
    'tax(?: (?:advice|returns?|prep|preparation))',
    "(?:trade|trading) (?:[\\w']+ )?(?:crypto|forex|shares|stocks|bitcoin|currencies)",
    'crypto(?: trading)?|forex(?: trading)?|mortgages|invest\\w* in',
  ],
  [
    'law',
    "(?:draft|write|witness)\\w* (?:[\\w']+ )?(?:wills|contracts)",
    '(?:legal|immigration|visa) advice|notaris\\w+|mediat(?:e|es|ing|ion)|conveyancing',
    'process visas|visa applications',
  ],
  [
    'teaching',
    pattern`
      (?:teach|tutor)(?:es|s|ing)?\b (?:[\w']+ )?(?:
        maths?|english|french|spanish|german|piano|guitar|violin|physics|chemistry|science|music
        |chess|children|kids|primary|mandarin|gcse|history|latin|arabic|sign language|art
      )
    `,
    '(?:maths?|english|french|spanish|piano|guitar|language|music) (?:lessons|tuition|tutoring|teaching)',
    'tutoring|babysit\\w*|child-?minding',
    "(?:mind|look after) (?:[\\w']+ )?(?:children|kids)",
  ],
  [
    'events',
    pattern`
      (?:plan|organi[sz]e|host|run|mc|compere|officiate)(?:s|ning|ing)?\b (?:at )?(?:[\w']+ )?(?:
        weddings|parties|events|quizzes|quiz nights|pub quizzes|festivals|karaoke|bingo|funerals
        |children's parties
      )
    `,
    '(?:wedding|event|party) planning|event management',
    "(?:hire|rent) out (?:[\\w']+ )?(?:bouncy castles|marquees|costumes|tents)",
    'bouncy castles|(?:play|be) santa|face painting|balloon art',
  ],
  [
    'sales',
    pattern`
      (?:sell|sells|selling|deal|deals|import|imports|export|flip)(?:ing)?\b (?:in )?
        (?:[\w']+ ){0,2}?(?:
          antiques|cars|shoes|clothes|furniture|phones|carpets|solar panels|kitchens
          |double glazing|jewell?ery|handbags|vintage|books|tupperware|cosmetics|vitamins
          |trainers|sneakers|wine|coffee|tea|fabrics?|scooters|caravans|essential oils|art
          |mattresses|stamps|coins|records
        )
    `,
    '(?:social media|digital|affiliate|network) marketing|seo|drop-?shipping',
    "run\\w* (?:[\\w']+ )?(?:social media|instagram accounts|facebook ads)|ebay|etsy",
    "(?:run|have|own)\\w* (?:a |an )?(?:[\\w']+ )?(?:shop|stall|boutique|online store|kiosk)",
  ],
  [
    'craft',
    pattern`
      (?:
        make|makes|making|sew|sews|sewing|knit|knits|knitting|weave|weaving|carve|carving|throw
        |throwing|crochet\w*|turn|upholster\w*|bind|binding|restore|restoring|blow|blowing
      ) (?:[\w']+ )?(?:
        candles|soap|jewell?ery|furniture|curtains|dresses|baskets|pots|clothes|spoons|quilts
        |hats|bags|costumes|books|glass|toys|scarves|wedding dresses|chairs|bowls|jumpers|rugs
        |bowties|beads|leather goods
      )
    `,
    'pottery|ceramics|sewing|dressmaking|jewell?ery making|tailoring|wood ?carving',
    'upholstery|candle making|calligraphy',
  ],
  [
    'science',
    "(?:research|study|studying|researching) (?:[\\w']+ )?(?:bats|whales|fossils|glaciers|volcanoes|insects|soil|proteins)",
    'genealogy|family trees',
  ],
  [
    'security',
    '(?:work|stand)\\w* (?:on )?(?:the )?doors?',
    "(?:do|doing) (?:[\\w']+ )?(?:security|door work|bouncer shifts)",
    'private investigations?|(?:follow|find) cheating spouses',
    "guard\\w* (?:[\\w']+ )?(?:buildings|warehouses)",
  ],
  [
    'sea',
    '(?:skipper|sail|crew)(?:s|ing)?\\b(?: \\w+)?|(?:dive|diving) for',
    'teach\\w* (?:scuba|diving|sailing|kayaking)',
    '(?:catch|fish for)\\w* (?:crabs|lobsters?|mussels)|boat trips',
    "(?:repair|build)\\w* (?:[\\w']+ )?boats",
  ],
  [
    'travel',
    "(?:guide|guiding|lead|leading|run|give)\\w* (?:[\\w']+ )?(?:tours|tourists|hikes|safaris|walking tours|ghost tours|treks)",
    'tour guiding|book\\w* (?:flights|holidays|cruises|trips)',
    "run\\w* a (?:[\\w']+ )?(?:b&b|bed and breakfast|guest ?house|hostel|campsite)",
  ],
  [
    'cleaning',
    "clean\\w* (?:[\\w']+ )?(?:windows|houses|offices|pools|gutters|chimneys|ovens|carpets|cars|graves|tanks)",
    'window cleaning|pressure washing|take in (?:washing|ironing)|ironing|laundry',
    'skip hire|clear\\w* (?:houses|attics|garages)',
  ],
  [
    'office',
    "(?:do|doing) (?:[\\w']+ )?(?:data entry|typing|admin|recruitment|hr)|data entry",
    'virtual assist\\w+|recruit\\w* (?:nurses|people|staff|drivers)',
    "(?:write|writing) (?:[\\w']+ )?(?:cvs|resumes)|answer\\w* phones|career coaching",
    '(?:manage|managing) projects|project management|business coaching',
  ],
  [
    'faith',
    'preach\\w*|(?:lead|leading) worship|(?:conduct|lead)\\w* (?:funerals|services|prayers)|blessings',
  ],
  [
    'civic',
    '(?:sit|serve)\\w* on the (?:town |parish |city )?council',
    '(?:run|running) for (?:office|council|mayor)|foster\\w* (?:children|kids)|youth work',
  ],
  [
    'food',
    '(?:have|own|run|got)(?: also)? (?:a |my own |an )(?:\\w+ )?(?:bakery|caf[eé]|restaurant|food truck|brewery|tea room)',
  ],
  [
    'sales',
    "sell(?:s|ing)? (?!the |my |our |them|it\\b|these |those |what )(?:[\\w'-]+ ){0,2}?[\\w-]{3,}",
  ],
]
