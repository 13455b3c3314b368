// Who may import whom (ARCHITECTURE.md). Each comment says what to do instead.
const capabilities =
  'directory|guidance|network|people|training|library|practice|community|improvement|impact'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or share a third that knows neither.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'platform-knows-no-capability',
      comment: 'Pass what platform needs as a parameter, or move the code into the capability.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: `^src/(app|design-system|${capabilities})/` },
    },
    {
      name: 'design-system-knows-nobody',
      comment: 'A component takes plain values; the view that uses it knows where they come from.',
      severity: 'error',
      from: { path: '^src/design-system/' },
      to: { path: `^src/(app|platform|${capabilities})/` },
    },
    {
      name: 'nobody-imports-app',
      comment:
        'app puts the capabilities together. What two of them need belongs to platform or design-system.',
      severity: 'error',
      from: { path: `^src/(?!app/)` },
      to: { path: '^src/app/' },
    },
    {
      name: 'front-door-only',
      comment: "Export it from the other capability's index.ts, or ask whether you need it.",
      severity: 'error',
      from: { path: `^src/(${capabilities})/` },
      to: { path: `^src/(${capabilities})/(?!index\\.ts$)`, pathNot: '^src/$1/' },
    },
    {
      name: 'app-uses-front-doors',
      comment: "Export it from the capability's index.ts.",
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: `^src/(${capabilities})/(?!index\\.ts$)` },
    },
    {
      name: 'sql-in-queries-only',
      comment: 'Write a free function in a *-queries.ts file and call it.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['-queries\\.ts$', 'tables\\.ts$', '^src/platform/db/', '\\.test\\.tsx?$'],
      },
      to: { path: '^node_modules/(kysely|pg|pg-copy-streams)/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'Pass the clock and the facts in; a rule reads nothing itself.',
      severity: 'error',
      from: { path: '-rules\\.ts$' },
      to: { path: '(-queries\\.ts$|^src/platform/(db|http|log|config|files)/)' },
    },
    {
      name: 'rules-without-input-output',
      comment: 'Pass the clock and the facts in; a rule reads nothing itself.',
      severity: 'error',
      from: { path: '-rules\\.ts$' },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|http|https|net|child_process|dns|worker_threads)',
      },
    },
    {
      name: 'views-never-query',
      comment: 'Give the view a plain model; the page loads it.',
      severity: 'error',
      from: { path: '-views?\\.tsx$' },
      to: { path: '(-queries\\.ts$|^src/platform/db/)' },
    },
    {
      name: 'impact-is-imported-by-nobody',
      comment: 'impact reads published *_fact views; nothing depends on it.',
      severity: 'error',
      from: { path: `^src/(?!app/|impact/)` },
      to: { path: '^src/impact/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
    builtInModules: { add: ['node:test', 'node:sqlite'] },
  },
}
