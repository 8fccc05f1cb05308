import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** One file instead of many small ones, which compress badly alone. */
const neededByEveryPage = new RegExp(
  [
    'node_modules/(react-router|@tanstack|cookie|set-cookie-parser)/',
    'src/shared/lazily',
    'src/app/(main|routes|queryClient|shell/(Shell|Header|LanguageSwitch|RouteBoundary|navigation|shell|useArrival))',
    'src/shared/(i18n/(language|texts)|signin/(useSession|flow|addresses)|api/(request|usePageQuery)|pictures/municipalityName)',
    'src/shared/ui/(Band|Breadcrumb|Heading|Icon|ui.texts|useEscape)',
    'src/shared/states/(Message|NotFound\\.|Optional|firstPage|Skeleton|states|useElapsed)',
    'src/shared/sources/(numbering|sourcesOfPage|SourcesProvider)',
    'src/(shared/list/searchField\\.css|features/search/(SearchBox|search))',
    'src/features/signin/index',
    'src/shared/(styles/(tokens|components|typeface|fonts)|gql/graphql)',
    // Some hundred bytes each: a trip of their own would take longer.
    'src/shared/(sources/sources|list/asTable)\\.css',
  ].join('|'),
)

/** What almost every page about a record needs. */
const neededByMostPages = new RegExp(
  [
    'src/shared/i18n/format',
    'src/shared/states/(Busy|Failed|FailedPage|LoadingPage|Stale|QueryView|failures\\.texts)\\.',
    'src/shared/sources/(Source(Note|Card|List)|sources\\.)',
    'src/shared/labels/(labels|useLabel|agreementNames)',
    'src/shared/ui/(Note|Audience|AsOf|Section|Title|Anchor|useAnchor)\\.',
    'src/shared/pictures/(unitSign|RoleBlocks|share|Halte|lines|pictures\\.texts)',
    'src/shared/list/(groupBy|AsTable|asTable|SearchField|searchField\\.texts|useUrlState|urlState)',
  ].join('|'),
)

/** What every page of a report needs. */
const neededByReports =
  /src\/features\/report\/(useReportPlace|report\.texts|useReportTrail|Edition(StatusLine|Warnings)|Report(Gate|Stand)|ForWhoSeesMore|insight\/index|Anchors|anchors|(report|anchors|cards)\.css)\b/

/** What its chapters and its projects need. */
const neededByReportParts = /src\/features\/report\/(ReportPart|ChapterNav|NextAndPrevious|ChangeSign|projectPart\.texts|targets\.ts|parts\/index)/

/** What a chapter asks, which is sent before its code comes. */
const askedByChapters = /src\/(features\/report\/(ahead|chapters\/bodies)\.ts|pages\/reportChapter\/ahead|shared\/gql\/documents\/Report(ChapterPage|Foreword|About|Organization|ThemeLine|Finances|Indicators|Abbreviations|Sources|NotIncluded)\.ts)/

/** The page of a chapter, and the body of most: one about a theme line. */
const chapterOfThemeLine = /src\/(pages\/reportChapter\/Report|features\/report\/(ProjectCards|Later|parts\/wholeSection|chapters\/(ThemeLineBody|ChapterQuery|chapter\.texts)))/

/** Has the browser fetch all else at once too, though it runs later. */
const fetchWithThePage: Plugin = {
  name: 'fetch-with-the-page',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle = {}, path }) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const main = chunks.find(({ name }) => name === 'base')
      if (!main || path !== '/index.html') return []
      const files = chunks.filter(({ fileName, isEntry }) => fileName === main.fileName || (main.imports.includes(fileName) && !isEntry))
      const links = [
        ...files.map(({ fileName }) => ({ rel: 'modulepreload', file: fileName })),
        ...files.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]).map((file) => ({ rel: 'stylesheet', file })),
      ]
      return links.map(({ rel, file }) => ({ tag: 'link', attrs: { rel, crossorigin: true, href: `/${file}` }, injectTo: 'head' as const }))
    },
  },
}

export default defineConfig({
  plugins: [react(), fetchWithThePage],
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
            // Two large files share the line with the many small ones that come at the same time better than one does.
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'base', includeDependenciesRecursively: false, test: neededByEveryPage },
            // Each of these comes as one file: in pieces it would weigh more, and take more trips.
            { name: 'record', includeDependenciesRecursively: false, test: neededByMostPages },
            { name: 'more', includeDependenciesRecursively: false, test: /src\/shared\/list\/(More|list\.texts|useAllPages|useConnection)/ },
            { name: 'lists', includeDependenciesRecursively: false, test: /src\/shared\/list\/(Chips|Facet|FilterPanel|Select|sorted|tally|sortOptions|wordsParam)/ },
            { name: 'words', includeDependenciesRecursively: false, test: /src\/(features\/abbreviation\/(meanings|useAbbreviations|AbbreviatedText)|shared\/(ui\/[aA]bbreviat|gql\/documents\/ShortForms|pictures\/(Stop\.|stopGeometry)))/ },
            { name: 'kinds', includeDependenciesRecursively: false, test: /src\/(shared\/labels\/recordKinds|features\/source\/statements)\.ts/ },
            { name: 'account', includeDependenciesRecursively: false, test: /src\/(features\/signin\/(Account|account)|shared\/signin\/offer)/ },
            { name: 'rows', includeDependenciesRecursively: false, test: /src\/features\/explore\/graph\/(geometry\/spread\.ts|layout\/rowTiles)/ },
            { name: 'networkLines', includeDependenciesRecursively: false, test: /src\/features\/network\/(networks\.texts|lines\.ts)/ },
            { name: 'governance', includeDependenciesRecursively: false, test: /src\/features\/governance\/(Seats|seats|governance)/ },
            { name: 'tiles', includeDependenciesRecursively: false, test: /src\/shared\/pictures\/(Tiles\.|tileGrid)/ },
            { name: 'place', includeDependenciesRecursively: false, test: /src\/(features\/report\/(place|chapters)|shared\/ui\/anchorId)\.ts/ },
            { name: 'chapter', includeDependenciesRecursively: false, test: askedByChapters },
            { name: 'chapterPage', includeDependenciesRecursively: false, test: chapterOfThemeLine },
            { name: 'reportPart', includeDependenciesRecursively: false, test: neededByReportParts },
            { name: 'report', includeDependenciesRecursively: false, test: neededByReports },
            { name: 'project', includeDependenciesRecursively: false, test: /src\/(shared\/pictures\/TileMap|features\/project\/(Project(TakingPart|Roles|Leads|Posts|Results|Phase)\.|StanceTable|keyFigures|targetProgress|project\.))/ },
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
