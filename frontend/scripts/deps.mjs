// Checks the layers of src/. Fails too when nothing was read: a compiler that the tool does not
// know makes it see no module at all, and report success.
import { createRequire } from 'node:module'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
const { output } = await cruise(
  ['src'],
  { ...rules.options, ruleSet: { forbidden: rules.forbidden }, validate: true, outputType: 'json' },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
)
const { summary } = JSON.parse(output)
for (const { from, to, rule } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`)
console.log(`${summary.totalCruised} modules, ${summary.totalDependenciesCruised} dependencies, ${summary.error} violations`)
if (summary.totalDependenciesCruised === 0) console.error('No module was read: is the TypeScript version known to dependency-cruiser?')
process.exit(summary.error > 0 || summary.totalDependenciesCruised === 0 ? 1 : 0)
