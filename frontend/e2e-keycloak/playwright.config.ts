import { defineConfig } from '@playwright/test'
import gate from '../e2e/playwright.config'

/** scripts/keycloak.mjs starts the issuer and the product, and says here where they are. */
export default defineConfig({
  ...gate,
  testDir: '.',
  // A path in the gate's own settings is read from here.
  reporter: '../e2e/compactReporter.ts',
  // The first pages of a Keycloak that has just started take their time.
  use: { ...gate.use, actionTimeout: 60_000 },
  projects: [{ name: 'wide', use: { viewport: { width: 1280, height: 900 } } }],
  // A token must expire in earnest: a minute beyond its end, since clocks may differ as much.
  timeout: 240_000,
})
