const LEAVES = ['domain', 'formats', 'text']
const STAGES = ['import', 'identity', 'insight', 'coach', 'plan']

/** The plan of the house: what each room may import besides itself. `main` may import everything. */
const DOORS = {
  domain: [],
  formats: ['domain'],
  text: ['domain'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, LEAVES])),
  sample: LEAVES,
  store: ['domain'],
  connect: ['domain', 'formats'],
  app: [...LEAVES, ...STAGES, 'sample', 'store', 'connect'],
  http: ['app', 'domain', 'formats'],
  cli: ['app', 'domain', 'formats'],
}

/** npm packages that pure rooms may use: they compute and touch nothing. */
const PURE_PACKAGES =
  'any-ascii|csv-parse|fastest-levenshtein|fflate|ical\\.js|libphonenumber-js|postal-mime|uqr|windows-iana|wink-[a-z-]+|yauzl|zod'
/** Modules of Node that compute and touch nothing. */
const PURE_CORE = 'buffer|crypto|string_decoder|url|zlib'
/** What `web` may run besides its own code. Everything else of `src` it knows by type only. */
const RUN_BY_WEB = 'domain|text|coach'
const TEST = '\\.test\\.tsx?$|/testing\\.ts$|/testing/'
const rooms = (names) => `^src/(${names.join('|')})/`
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

export default {
  forbidden: [
    ...Object.entries(DOORS).map(([room, doors]) =>
      forbid(
        `${room}-uses-its-doors`,
        `${room} may import ${doors.length === 0 ? 'nothing of ours' : doors.join(', ')}.`,
        { path: rooms([room]), pathNot: TEST },
        { path: '^(src|web)/', pathNot: rooms([room, ...doors]) },
      ),
    ),
    forbid(
      'pure-rooms-touch-no-outside',
      'Values in, values out: no files, network or clock in leaves and stages.',
      { path: rooms([...LEAVES, ...STAGES, 'sample']), pathNot: TEST },
      {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional'],
        dependencyTypesNot: ['type-only'],
        pathNot: `node_modules/(${PURE_PACKAGES})/|^(node:)?(${PURE_CORE})$`,
      },
    ),
    forbid(
      'sql-stays-in-store',
      'Only the store speaks SQL.',
      { path: '^src/', pathNot: `^src/(store|main)/|${TEST}` },
      { path: 'node_modules/(kysely|better-sqlite3|pg)/' },
    ),
    forbid(
      'siblings-do-not-talk',
      'An importer or a screen does not reach into another.',
      { path: '^(src/import|web/features)/([^/]+)/', pathNot: TEST },
      { path: '^$1/', pathNot: '^$1/($2/|[^/]+$)' },
    ),
    forbid(
      'web-runs-little-of-src',
      'The browser runs domain, text and coach; of the rest it knows types.',
      { path: '^web/', pathNot: TEST },
      { path: '^src/', pathNot: `^src/(${RUN_BY_WEB})/`, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'nobody-imports-main',
      'main builds the whole; nothing is built on it.',
      {
        path: '^(src/(?!main/)|web/)',
        pathNot: TEST,
      },
      { path: '^src/main/' },
    ),
    forbid(
      'no-circles',
      'A circle, of types too, is one thing in two files: give what they share a file of its own.',
      {},
      { circular: true },
    ),
    forbid(
      'no-test-in-product',
      'What ships does not lean on test code.',
      { path: '^(src|web)/', pathNot: TEST },
      { path: TEST },
    ),
    forbid('nothing-missing', 'It imports what is not there.', {}, { couldNotResolve: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
