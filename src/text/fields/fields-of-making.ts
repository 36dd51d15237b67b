import { field, type Field } from './field.ts'

/** Making and moving, nature and body, stage and picture, gathering. */
export const FIELDS_OF_MAKING: readonly Field[] = [
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
    'filmmak*, film maker, film edit*, video edit*, videograph*, film director, cinematograph*, documentary, animator, animation, camera operator, motion graphics, video production',
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
