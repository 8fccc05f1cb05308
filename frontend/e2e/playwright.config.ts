import { defineConfig } from '@playwright/test'

/** The product must be running already; KW_URL says where. */
export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  reporter: [['list']],
  // Two browsers at once starve a small machine, and then time-outs look like faults.
  workers: 1,
  timeout: 30_000,
  use: {
    baseURL: process.env['KW_URL'] ?? 'http://localhost:8080',
    locale: 'nl-NL',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--disable-background-networking', '--disable-component-update'],
    },
  },
  projects: [
    { name: 'wide', use: { viewport: { width: 1280, height: 900 } } },
    { name: 'narrow', use: { viewport: { width: 390, height: 844 } } },
    { name: 'dark', use: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' } },
  ],
})
