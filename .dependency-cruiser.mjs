// Who may use whom. docs/architecture.md says it in words; floors.json lists the rooms, lowest floor first.
import floors from './scripts/floors.json' with { type: 'json' }

const TESTS = '\\.test\\.tsx?$'
const oneOf = (rooms) => `^app/(${rooms.join('|')})/`

const floorRules = floors.flatMap((rooms, index) => {
  const above = floors.slice(index + 1).flat()
  return [
    above.length > 0 && {
      name: `floor-${index}-never-climbs`,
      comment:
        'A room that knew who uses it could not be understood, tested or replaced without them. ' +
        'State the shape of the input instead and let the floor above fill it.',
      severity: 'error',
      from: { path: oneOf(rooms) },
      to: { path: oneOf(above) },
    },
    rooms.length > 1 && {
      name: `floor-${index}-rooms-are-strangers`,
      comment:
        'Rooms of one floor that lean on each other become one room with two doors. ' +
        'What joins two of them belongs a floor higher.',
      severity: 'error',
      from: { path: oneOf(rooms), pathNot: TESTS },
      to: { path: oneOf(rooms), pathNot: '^app/$1/' },
    },
  ].filter(Boolean)
})

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...floorRules,
    {
      name: 'every-room-has-a-floor',
      comment: 'A room that scripts/floors.json does not list would be bound by no rule.',
      severity: 'error',
      from: {},
      to: {
        path: '^app/[^/]+/',
        pathNot: oneOf(floors.flat()),
      },
    },
    {
      name: 'routes-are-strangers',
      comment: 'A route is a URL. What two of them share is a use case or a component of a room.',
      severity: 'error',
      from: { path: '^app/routes/([^/]+)' },
      to: { path: '^app/routes/', pathNot: '^app/routes/$1' },
    },
    {
      name: 'routes-ask-rooms-not-the-database',
      comment: 'Rules written in a route hold on one page only; written in a room, everywhere.',
      severity: 'error',
      from: { path: '^app/routes/', pathNot: TESTS },
      to: { path: '^app/platform/(database\\.server|prisma/)' },
    },
    {
      name: 'sdks-live-in-platform',
      comment:
        'One place knows a supplier and its settings, so changing either touches one folder. ' +
        'Take the wrapper from app/platform.',
      severity: 'error',
      from: { path: '^app/', pathNot: ['^app/platform/', TESTS] },
      to: { path: 'node_modules/(stripe|pg|nodemailer|graphile-worker|pino|@prisma/[^/]+)/' },
    },
    {
      name: 'the-shop-stands-alone',
      comment:
        'What the shop imports, it ships. The Stripe sandbox above all is not for production.',
      severity: 'error',
      from: { path: '^app/', pathNot: TESTS },
      to: { path: '^(sandbox|tests|scripts|server|prisma)/' },
    },
    {
      name: 'nobody-imports-tests',
      comment: 'Factories and fixtures bend the rules that production must keep.',
      severity: 'error',
      from: {
        pathNot: ['^tests/', TESTS, 'test-kit\\.ts$', '^(vitest|playwright)\\.config\\.ts$'],
      },
      to: { path: ['^tests/', TESTS, 'test-kit\\.ts$'] },
    },
    {
      name: 'browser-safe-files-stay-so',
      comment:
        'Files without .server in their name reach the browser; one import of the database would follow. ' +
        'A type may be imported: it leaves no trace.',
      severity: 'error',
      from: {
        path: '^app/[^/]+/',
        pathNot: ['\\.server\\.', '^app/routes/', '^app/platform/', TESTS],
      },
      to: { path: '\\.server\\.', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'production-uses-dependencies',
      comment:
        'npm leaves devDependencies out where only production is installed. ' +
        'The list of routes is read by the build, Vite serves development.',
      severity: 'error',
      from: {
        path: '^(app|server)/',
        pathNot: [TESTS, '^app/routes\\.ts$', '^server/load-build\\.js$'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other cannot be read, tested or loaded one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere breaks when it is first reached.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?url$' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^app/platform/prisma/'] },
    exclude: { path: '^build/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
