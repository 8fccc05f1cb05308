// Measures how long the layouts of the pictures of who does what take, on the answers of the bundled register.
import { runnerImport } from 'vite'

const { module: time } = await runnerImport('./src/features/explore/graph/testing/timing.ts')
for (const line of time.timings()) console.log(line)
