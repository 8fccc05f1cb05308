/** app → pages → features → shared. A feature is entered by its index only, or by what comes ahead of it; nothing looks up. */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'shared-stands-alone', severity: 'error', from: { path: '^src/shared' }, to: { path: '^src/(app|pages|features)' } },
    { name: 'features-do-not-look-up', severity: 'error', from: { path: '^src/features' }, to: { path: '^src/(app|pages)' } },
    {
      name: 'features-enter-by-the-index',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: ['^src/features/$1/', '^src/features/[^/]+/index\\.ts$'] },
    },
    { name: 'pages-enter-features-by-the-index', severity: 'error', from: { path: '^src/(pages|app)' }, to: { path: '^src/features/[^/]+/', pathNot: '^src/features/[^/]+/(index|ahead)\\.ts$' } },
    { name: 'pages-do-not-look-up', severity: 'error', from: { path: '^src/pages' }, to: { path: '^src/app' } },
    { name: 'pages-stand-apart', severity: 'error', from: { path: '^src/pages/([^/]+)/' }, to: { path: '^src/pages/', pathNot: '^src/pages/$1/' } },
    { name: 'product-without-test-tools', severity: 'error', from: { path: '^src', pathNot: ['\\.(test|testing)\\.tsx?$', '^src/shared/testing'] }, to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'vite/client' } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: ['^vite/client', '^@graphql-typed-document-node/core'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'], exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
