import { field, type Field } from './field.ts'

/** Computing, product and business. */
export const FIELDS_OF_COMPUTING: readonly Field[] = [
  // Computing
  field(
    'software',
    'software development',
    'software, developer, programmer, programming, coding, backend, full stack, software engineer, devops, refactoring, open source, python, java, typescript, javascript, golang, rust developer, entwickler*, code review, software architect*, solution architect*, enterprise architect*, system architect*, application architect*, technical architect*, platform architect*, integration architect*, java architect, it architect*, frontend architect, backend architect',
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
    'cybersecurity, cyber security, information security, infosec, penetration test*, security engineer, ciso, cryptograph*, security audit, security architect*',
  ),
  field(
    'infrastructure',
    'servers and networks',
    'sysadmin, system administrat*, network engineer, cloud engineer, aws, azure, kubernetes, docker, server migration, it support, helpdesk, site reliability, cloud architect*, network architect*, infrastructure architect*',
  ),
  field(
    'databases',
    'databases',
    'database, postgres*, mysql, dba, data warehouse, data migration, data modelling, data architect*, database architect*',
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
    'user research*, user interviews, ux, ux research*, user experience, usability, service design, interviewees, customer discovery, test users, information architect*, ux architect*',
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
]
