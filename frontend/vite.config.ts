import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** One file instead of nine of some hundred bytes each, which compress badly alone. */
const neededByEveryPage = new RegExp(
  [
    'node_modules/(react|react-router|cookie|set-cookie-parser)/',
    'rolldown/runtime',
    'shared/(i18n/(language|texts)|signin/(session|useSession|flow|addresses|tabMemory)|ui/(Heading|ui.texts)|pictures/municipalityName)',
    'shared/(list/(searchField|useUrlState)|gql/graphql)',
  ].join('|'),
)

export default defineConfig({
  plugins: [react()],
  // A spreadsheet of some size was zipped in a worker made of a blob, which the content security policy forbids.
  resolve: { alias: [{ find: /^fflate$/, replacement: fileURLToPath(new URL('src/shared/download/zipInPlace.ts', import.meta.url)) }] },
  build: {
    // The Maven module's jar takes target/classes, so the backend serves these files from its classpath.
    outDir: 'target/classes/static',
    emptyOutDir: true,
    manifest: true,
    // A strict content security policy allows neither data: files nor an inline polyfill.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'aanmelden-stil.html'],
      output: {
        // Every visitor downloads the list of all files with the start route: names would make it 700 bytes (gz) longer.
        entryFileNames: 'assets/[hash:7].js',
        chunkFileNames: 'assets/[hash:7].js',
        assetFileNames: 'assets/[hash:7][extname]',
        codeSplitting: {
          groups: [
            { name: 'base', test: neededByEveryPage },
            // What almost every page needs stands together, in files of what goes with each other: in pieces of some hundred
            // bytes it weighs more, here and in the list of files. Nothing of these may be of the shell, or the start route gets it all.
            { name: 'statements', includeDependenciesRecursively: false, test: /src\/shared\/(sources\/(Source(Note|Card|List)|sources\.)|labels\/(labels|useLabel)|ui\/(Note|Audience|AsOf)|pictures\/(unitSign|RoleBlocks|share)|list\/(groupBy|AsTable|asTable))/ },
            { name: 'parts', includeDependenciesRecursively: false, test: /src\/shared\/(states\/(Empty|QueryView|Busy|Stale|LoadingPage)|i18n\/format|ui\/(Section|Anchor)|pictures\/(Halte|lines|pictures\.texts)|list\/(SearchField|searchField\.texts|urlState))/ },
            { name: 'lists', includeDependenciesRecursively: false, test: /src\/shared\/list\/(Chips|Facet|FilterPanel|More|list\.texts|tally|useConnection|wordsParam)/ },
            { name: 'report', includeDependenciesRecursively: false, test: /src\/features\/report\/place/ },
            { name: 'project', includeDependenciesRecursively: false, test: /src\/features\/project\/(Project(TakingPart|Roles|Leads|Posts|Results|Phase)\.|StanceTable|keyFigures|targetProgress|project\.)/ },
          ],
        },
      },
    },
    // These know light-dark(), so the style sheet need not carry both schemes twice.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  server: { proxy: { '/graphql': 'http://localhost:8080' } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/shared/testing/setup.ts'],
    restoreMocks: true,
    testTimeout: 20_000,
  },
})
