/** A field of work and the words it goes by. */
export type Field = {
  readonly id: string
  /** As said in a sentence: "both work in oral history". */
  readonly name: string
  /**
   * Parted by commas: words and phrases of up to three words. A word also means its plural; `translat*`
   * stands for all that begin so.
   */
  readonly words: string
}

const field = (id: string, name: string, words: string): Field => ({ id, name, words })

/**
 * Fields of work and what they are called in job titles, skills, interests and plain talk. Compiled by hand
 * for this purpose, in the manner of occupational classifications (ISCO-08, ESCO), far coarser.
 */
export const FIELDS: readonly Field[] = [
  // Words and languages
  field(
    'translation',
    'translation',
    'translat*, interpreting, simultaneous interpreter, interpreter, localis*, localiz*, subtitl*, ubersetz*, traduct*, dolmetsch*',
  ),
  field(
    'editing',
    'editing and proofreading',
    'editor, editing, copyedit*, copy editing, proofread*, lektor*, style guide, line editing',
  ),
  field(
    'writing',
    'writing',
    'writer, writing, copywrit*, ghostwrit*, author, speechwriter, content writing, blogging, scriptwriter, screenwriter, playwright',
  ),
  field(
    'journalism',
    'journalism',
    'journalis*, reporter, newsroom, correspondent, columnist, newspaper, magazine, fact checking, reportage',
  ),
  field(
    'publishing',
    'publishing',
    'publisher, publishing, typesett*, book design, literary agent, print run, imprint, verlag*, self publishing',
  ),
  field(
    'languages',
    'language teaching',
    'language teacher, language lessons, language course, linguist*, conversation partner, tandem partner, language tutor',
  ),
  // Memory and learning
  field(
    'libraries',
    'libraries',
    'librar*, bibliothe*, biblioteca*, reading room, interlibrary, reference desk',
  ),
  field(
    'archives',
    'archives',
    'archiv*, records management, finding aid, special collections, digital preservation, provenance',
  ),
  field(
    'metadata',
    'metadata and cataloguing',
    'metadata, catalogu*, cataloger, cataloging, taxonom*, ontolog*, controlled vocabulary, thesaurus, linked data, indexing',
  ),
  field(
    'digitisation',
    'digitisation',
    'digitis*, digitiz*, scanning, digital collections, ocr, digital humanities, text recognition',
  ),
  field(
    'museums',
    'museums and curating',
    'museum*, curat*, exhibition, gallery, conservator, heritage, art handling',
  ),
  field(
    'oral-history',
    'oral history',
    'oral history, oral histories, life stories, oral historian',
  ),
  field(
    'history',
    'history',
    'historian, history, genealog*, local history, archaeolog*, archeolog*, family tree',
  ),
  field(
    'teaching',
    'teaching',
    'teacher, teaching, lecturer, professor, curriculum, lesson plan, schoolteacher, pedagog*, tutor, tutoring, lehrer*, classroom',
  ),
  field(
    'learning',
    'learning and training',
    'trainer, elearning, e learning, learning design, instructional design*, workshop facilitat*, facilitat*, professional development, training course, moodle',
  ),
  field(
    'research',
    'research',
    'researcher, scientist, phd, postdoc*, research methods, literature review, peer review, research fellow, systematic review',
  ),
  field(
    'careers',
    'careers advice',
    'careers adviser, careers advice, career advice, career coach*, cv review, resume review, interview practice, mock interview, job search, career change',
  ),
  field(
    'mentoring',
    'mentoring and coaching',
    'mentor*, coaching, executive coach, leadership coach, sounding board, supervision, coach',
  ),
  field(
    'childcare',
    'childcare and early years',
    'childcare, nursery, babysit*, kindergarten, early years, daycare, childminder, nanny',
  ),
  // Money and order
  field(
    'fundraising',
    'grants and fundraising',
    'fundrais*, grant, grants, grant writing, grant application, philanthrop*, donor, sponsorship, sponsors, funding application, crowdfund*, funder, fordermittel',
  ),
  field(
    'accounting',
    'accounting',
    'accountan*, accounting, bookkeep*, audit, auditor, payroll, vat, tax return, tax adviser, tax advice, taxes, steuerberat*, buchhalt*, invoicing software',
  ),
  field(
    'finance',
    'finance',
    'finance, financial, banker, banking, treasury, cfo, budgeting, financial planning, actuar*, economist',
  ),
  field(
    'investing',
    'investing',
    'investor, venture capital, angel investor, seed round, private equity, pitch deck, due diligence, term sheet, fund manager',
  ),
  field('insurance', 'insurance', 'insurance, underwrit*, claims adjuster, insurer, loss adjuster'),
  field(
    'law',
    'law',
    'lawyer, solicitor, barrister, attorney, legal advice, legal, paralegal, litigat*, contract law, employment law, anwalt*, avocat*, abogad*, notary',
  ),
  field(
    'copyright',
    'copyright and licences',
    'copyright*, licensing, intellectual property, patent*, trademark, open licence, creative commons, rights clearance, fair use',
  ),
  field(
    'privacy',
    'data protection',
    'gdpr, data protection, privacy, dpo, datenschutz*, privacy policy, data protection officer',
  ),
  field(
    'procurement',
    'buying and tenders',
    'procurement, tender, tendering, purchasing, vendor selection, supply contract, rfp',
  ),
  field(
    'policy',
    'public policy',
    'policy adviser, policy, public affairs, lobby*, civil servant, parliament*, municipal*, local government, think tank, diplomat*',
  ),
  field(
    'governance',
    'boards and governance',
    'trustee, board member, governance, chairperson, non executive, bylaws, treasurer, company secretary',
  ),
  // Computing
  field(
    'software',
    'software development',
    'software, developer, programmer, programming, coding, backend, full stack, software engineer, devops, refactoring, open source, python, java, typescript, javascript, golang, rust developer, entwickler*, code review',
  ),
  field(
    'web',
    'websites',
    'website, web design*, web developer, wordpress, frontend, front end, html, css, landing page, web hosting, webmaster, web accessibility',
  ),
  field(
    'mobile',
    'mobile apps',
    'ios developer, android, mobile app, app developer, swift developer, kotlin',
  ),
  field(
    'data-analysis',
    'data analysis',
    'data analy*, statistic*, data scien*, data visuali*, dashboard, spreadsheet, excel, sql, analytics, business intelligence, survey design, data engineer, tableau',
  ),
  field(
    'machine-learning',
    'machine learning',
    'machine learning, artificial intelligence, deep learning, nlp, natural language processing, computer vision, language model, language models, neural network, ai engineer, ml engineer',
  ),
  field(
    'security',
    'information security',
    'cybersecurity, cyber security, information security, infosec, penetration test*, security engineer, ciso, cryptograph*, security audit',
  ),
  field(
    'infrastructure',
    'servers and networks',
    'sysadmin, system administrat*, network engineer, cloud engineer, aws, azure, kubernetes, docker, server migration, it support, helpdesk, site reliability',
  ),
  field(
    'databases',
    'databases',
    'database, postgres*, mysql, dba, data warehouse, data migration, data modelling',
  ),
  field(
    'accessibility',
    'accessibility',
    'accessibility, screen reader, wcag, inclusive design, assistive technolog*, sign language, easy read, plain language',
  ),
  field(
    'testing',
    'software testing',
    'test automation, qa engineer, quality assurance, tester, usability test*, beta testers, beta tester',
  ),
  field(
    'hardware',
    'electronics and hardware',
    'electronics, hardware engineer, embedded, firmware, circuit, robotic*, sensor, arduino, semiconductor, 3d print*',
  ),
  field(
    'games',
    'games',
    'game design*, game developer, gamedev, video games, board game, unity developer, level design',
  ),
  field(
    'maps',
    'maps and geodata',
    'gis, geospatial, cartograph*, geodata, map making, remote sensing, surveyor, openstreetmap',
  ),
  // Product, design, business
  field(
    'product',
    'product management',
    'product manager, product management, product owner, product strategy, roadmap, product lead',
  ),
  field(
    'user-research',
    'user research',
    'user research*, user interviews, ux, ux research*, user experience, usability, service design, interviewees, customer discovery, test users',
  ),
  field(
    'design',
    'graphic design',
    'graphic design*, graphic artist, designer, illustrat*, typograph*, logo, branding, brand identity, visual design, layout artist, infographic, poster design, grafiker*',
  ),
  field(
    'marketing',
    'marketing',
    'marketing, marketer, seo, social media, newsletter, advertising, campaign manager, content strategy, brand manager, growth marketing, mailing campaign',
  ),
  field(
    'communications',
    'communications',
    'communications, public relations, pr agency, press officer, press release, press contacts, spokesperson, media relations, media training',
  ),
  field(
    'sales',
    'sales',
    'sales, account executive, business development, key account, resellers, distributor, sales training',
  ),
  field(
    'customer-support',
    'customer support',
    'customer support, customer success, customer service, support agent, call centre, call center',
  ),
  field(
    'project-management',
    'project management',
    'project manager, project management, programme manager, program manager, scrum, agile coach, pmo, project planning',
  ),
  field(
    'operations',
    'operations',
    'operations manager, office manager, operations, process improvement, lean, executive assistant, virtual assistant, administrat* assistant',
  ),
  field(
    'recruiting',
    'recruiting and people',
    'recruiter, recruiting, recruitment, hr, human resources, talent acquisition, headhunter, people operations, onboarding, job description',
  ),
  field(
    'founding',
    'founding a business',
    'founder, cofounder, co founder, startup, entrepreneur*, business plan, accelerator, incubator, small business, freelanc*, self employed, business model',
  ),
  field(
    'consulting',
    'consulting',
    'management consultant, strategy consultant, consultancy, change management, organisational development, organizational development',
  ),
  field(
    'logistics',
    'logistics',
    'logistics, supply chain, freight, warehouse, shipping agent, forwarder, courier, customs broker',
  ),
  field(
    'retail',
    'shops',
    'retail, shopkeeper, bookshop, bookseller, merchandis*, e commerce, ecommerce, online shop',
  ),
  // Making, building, moving
  field(
    'architecture',
    'architecture',
    'architect, architecture, floor plan, building permit, urban planning, urban planner, town planner, landscape architect, interior design*',
  ),
  field(
    'construction',
    'building work',
    'builder, construction, carpent*, joiner, plumber, electrician, roofer, mason, bricklayer, renovat*, tiler, plasterer, decorator',
  ),
  field(
    'engineering',
    'engineering',
    'mechanical engineer*, civil engineer*, structural engineer*, electrical engineer*, chemical engineer*, cad, process engineer, maintenance engineer',
  ),
  field(
    'manufacturing',
    'manufacturing',
    'manufactur*, factory, production line, machinist, cnc, welding, welder, toolmaker, prototyp*',
  ),
  field(
    'crafts',
    'crafts',
    'woodwork*, ceramic*, potter, pottery, jewell*, bookbind*, weaving, knitting, sewing, tailor, letterpress, blacksmith, upholster*',
  ),
  field(
    'transport',
    'transport',
    'railway*, transport planner, public transport, fleet, aviation, airline pilot, cycling infrastructure, bus network, maritime',
  ),
  field(
    'property',
    'property and rooms',
    'estate agent, real estate, property manager, office space, desk space, coworking, co working, landlord, spare room, sublet, flat to rent, studio space, storage space, meeting room',
  ),
  // Nature and body
  field(
    'health',
    'medicine',
    'doctor, physician, nurse, nursing, medical, surgeon, clinical, general practi*, paediatric*, pediatric*, hospital, dentist, midwife, arzt, krankenpfleg*',
  ),
  field(
    'public-health',
    'public health',
    'public health, epidemiolog*, vaccination, health promotion, global health',
  ),
  field(
    'mental-health',
    'mental health',
    'psycholog*, psychotherap*, therapist, counsellor, counselor, mental health, psychiatr*, burnout',
  ),
  field(
    'fitness',
    'sport and movement',
    'physiotherap*, personal trainer, yoga, running club, swimming coach, sports coach, pilates, climbing partner, marathon',
  ),
  field(
    'care',
    'care',
    'social work*, carer, caregiver, elderly care, care home, disability, hospice, youth work*',
  ),
  field(
    'pharma',
    'pharmacy',
    'pharmac*, drug discovery, clinical trial, medical devices, toxicolog*',
  ),
  field(
    'biology',
    'biology',
    'biolog*, genetic*, genomic*, biotech*, microscop*, botan*, zoolog*, ecolog*, lab technician, biochem*',
  ),
  field(
    'chemistry',
    'chemistry and materials',
    'chemist, chemistry, polymer*, materials science, metallurg*',
  ),
  field('physics', 'physics and astronomy', 'physicist, physics, astronom*, optics, particle'),
  field(
    'mathematics',
    'mathematics',
    'mathemati*, cryptanalys*, operations research, optimisation, optimization',
  ),
  field(
    'climate',
    'climate and environment',
    'climate, sustainab*, carbon footprint, environmental*, conservation, biodiversity, rewilding, waste management, recycling, life cycle assessment, circular economy',
  ),
  field(
    'energy',
    'energy',
    'energy, solar, wind power, renewable*, heat pump, battery, grid operator, insulation, photovolt*',
  ),
  field(
    'farming',
    'farming and gardens',
    'farmer, farming, agricultur*, garden*, horticultur*, orchard, beekeep*, compost, permaculture, allotment, viticultur*, forester, forestry',
  ),
  field(
    'animals',
    'animals',
    'veterinar*, animal shelter, dog train*, pet sit*, dog sit*, equestrian',
  ),
  field(
    'food',
    'food and catering',
    'caterer, catering, chef, cook, baker, bakery, restaurant, food bank, sourdough, barista, brewery, brewer, sommelier, nutrition*, dietitian, pastry',
  ),
  // Stage, sound, picture
  field('photography', 'photography', 'photograph*, photo shoot, fotograf*, darkroom, portraits'),
  field(
    'film',
    'film and video',
    'filmmak*, film maker, video edit*, videograph*, film director, cinematograph*, documentary, animator, animation, camera operator, motion graphics, video production',
  ),
  field(
    'audio',
    'sound and radio',
    'podcast*, sound engineer, sound design*, radio producer, audio edit*, broadcast*, recording studio, voice over, voiceover, sound recordist',
  ),
  field(
    'music',
    'music',
    'musician, music, composer, choir, singer, pianist, violin*, orchestra, conductor, guitar*, songwriter, concert, bassoon*, cellist, drummer, accompanist, band member',
  ),
  field(
    'theatre',
    'theatre and dance',
    'theatre, theater, actor, actress, stage manage*, choreograph*, dancer, dramaturg*, improv, puppet*, lighting design*, costume*',
  ),
  field(
    'art',
    'visual art',
    'painter, sculpt*, printmak*, artist, artists, mural, art teacher, residency, watercolo*',
  ),
  field(
    'fashion',
    'fashion and textiles',
    'fashion, textile*, pattern cutt*, stylist, dressmaker, garment',
  ),
  // Gathering
  field(
    'events',
    'events',
    'event manager, event planner, event planning, conference organis*, conference organiz*, event organis*, festival, ticketing, hackathon, event production, meetup organis*',
  ),
  field(
    'venues',
    'rooms for events',
    'venue, event space, concert hall, village hall, auditorium, stage equipment, seminar room, conference room, projector, space for our, space to meet, room to meet',
  ),
  field(
    'speaking',
    'talks and speakers',
    'speaker, speakers, keynote, panellist, panelist, public speaking, moderator, guest lecture*, guest speaker, master of ceremonies',
  ),
  field('volunteering', 'volunteers', 'volunteer*, helpers, extra hands, ehrenamt*, benevol*'),
  field(
    'community',
    'community work',
    'community manager, community organis*, community organiz*, community build*, neighbourhood, neighborhood association, charity, nonprofit, non profit, ngo, refugee*, cooperative, housing association',
  ),
  field(
    'travel',
    'travel and hospitality',
    'travel agent, tour guide, hotelier, hospitality, tourism, city guide, bed and breakfast',
  ),
  field(
    'relocation',
    'moving and settling in',
    'relocat*, visa, work permit, immigration, expat, moving company, residence permit',
  ),
  field('faith', 'faith and chaplaincy', 'chaplain*, pastor, vicar, rabbi, imam, theolog*, parish'),
  field(
    'emergency',
    'rescue and safety',
    'firefight*, paramedic, first aid, emergency planning, search and rescue, health and safety, fire safety',
  ),
  field('space', 'space flight', 'aerospace, satellite*, rocket, spacecraft, space agency'),
  field('defence', 'defence', 'army officer, military, defence, defense contractor, navy officer'),
]
