import { defineConfig } from '@playwright/test'

/** scripts/e2e.mjs starts the product and says here where it is; without it, the product must be running already. */
export default defineConfig({
  testDir: '.',
  outputDir: `${process.env['KW_RESULTS'] ?? '../target/e2e'}/failures`,
  reporter: './compactReporter.ts',
  // No journey writes, and one browser leaves half of two cores idle.
  workers: 2,
  forbidOnly: true,
  // The longest page takes some seconds; the rest is for a machine that does more at the same time.
  timeout: 90_000,
  // A whole report is some twenty questions to the register.
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env['KW_URL'] ?? 'http://localhost:8080',
    locale: 'nl-NL',
    // A colour on its way to another is neither, and would fail the contrast of both.
    contextOptions: { reducedMotion: 'reduce' },
    // A download of all rows asks nine times; the other browser works at the same time.
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['KW_CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--disable-background-networking', '--disable-component-update'],
    },
  },
  projects: [
    { name: 'wide', use: { viewport: { width: 1280, height: 900 } } },
    // What does not depend on the width is tried once.
    { name: 'narrow', testMatch: 'pages.spec.ts', use: { viewport: { width: 390, height: 844 } } },
  ],
})
