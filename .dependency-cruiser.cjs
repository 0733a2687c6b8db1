/** The import directions of docs/architecture.md, each with its reason. */
const TEST = '\\.(test|e2e)\\.tsx?$';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means that neither file can be understood, tested or moved alone.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing reaches is dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          TEST,
          '\\.d\\.ts$',
          '^src/pages/api/',
          '^[^/]+\\.(config\\.)?(c|m)?[jt]s$',
          '^bench/',
        ],
      },
      to: {},
    },
    {
      name: 'no-cross-page',
      comment:
        'A page, modal or plugin is a feature of its own; what two share lives in data, components or domain.',
      severity: 'error',
      from: { path: '^src/dashboard/(pages|plugins)/([^/]+)/' },
      to: { path: '^src/dashboard/(pages|plugins)/', pathNot: '^src/dashboard/$1/$2/' },
    },
    {
      name: 'components-are-dumb',
      comment: 'Shared components show what they are given: no server state, no backend.',
      severity: 'error',
      from: { path: '^src/components/', pathNot: TEST },
      to: { path: '^src/(dashboard|backend|pages)/|node_modules/@tanstack/react-query' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules are plain functions of their input, so that they can be tested as such.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: TEST },
      to: { pathNot: '^src/domain/|node_modules/zod' },
    },
    {
      name: 'engine-is-pure',
      comment: 'The rules of the program know neither SQL nor HTTP.',
      severity: 'error',
      from: { path: '^emulator/engine/', pathNot: TEST },
      to: { pathNot: '^emulator/engine/|node_modules/zod|^node:crypto$|^crypto$' },
    },
    {
      name: 'only-data-calls-backend',
      comment:
        'Pages reach the backend through data/<domain>, so that every key and fetcher are born together.',
      severity: 'error',
      from: {
        path: '^src/(dashboard|components)/',
        pathNot: ['^src/dashboard/data/', '^src/dashboard/app/web-methods', TEST],
      },
      to: { path: '^src/backend/' },
    },
    {
      name: 'data-calls-only-web-methods',
      comment: 'What a page may call is what a *.web.ts file exports, and only as a type.',
      severity: 'error',
      from: { path: '^src/dashboard/', pathNot: TEST },
      to: { path: '^src/backend/', pathNot: '\\.web\\.ts$' },
    },
    {
      name: 'browser-never-bundles-backend',
      comment: 'An import of backend code by value would ship secrets and the SDK to the browser.',
      severity: 'error',
      from: { path: '^src/(dashboard|components)/', pathNot: TEST },
      to: { path: '^src/backend/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sdk-only-in-backend',
      comment: 'One place knows the shapes of the SDK; everything else uses our view models.',
      severity: 'error',
      from: { path: '^(src|local|emulator|tools)/', pathNot: ['^src/backend/', TEST] },
      to: { path: 'node_modules/@wix/(loyalty|auto_sdk_)' },
    },
    {
      name: 'app-and-emulator-never-meet',
      comment: 'They agree over HTTP or not at all; shared code could be wrong twice.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: '^(emulator|local)/' },
    },
    {
      name: 'emulator-and-app-never-meet',
      comment: 'They agree over HTTP or not at all; shared code could be wrong twice.',
      severity: 'error',
      from: { path: '^emulator/' },
      to: { path: '^(src|local)/' },
    },
    {
      name: 'console-is-a-client',
      comment: 'The console page runs in a browser and reaches the emulator over HTTP, as anybody.',
      severity: 'error',
      from: { path: '^emulator/console/', pathNot: TEST },
      to: { path: '^emulator/', pathNot: '^emulator/console/' },
    },
    {
      name: 'emulator-never-imports-console',
      comment: 'The emulator serves the console page as a bundle and knows nothing of its parts.',
      severity: 'error',
      from: { path: '^emulator/', pathNot: ['^emulator/console/', TEST] },
      to: { path: '^emulator/console/' },
    },
    {
      name: 'local-uses-public-entry',
      comment: 'The local runner starts the emulator as anybody would.',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^emulator/', pathNot: '^emulator/create-emulator\\.ts$' },
    },
    {
      name: 'backend-has-no-node',
      comment: 'The backend runs in a worker, the pages in a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-tests-import-tests',
      comment: 'Test support never ships.',
      severity: 'error',
      from: { path: '^(src|emulator|local)/', pathNot: TEST },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
