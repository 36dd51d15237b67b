import { field, type Field } from './field.ts'

/** Words and languages, memory and learning, money and order. */
export const FIELDS_OF_WORDS: readonly Field[] = [
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
]
