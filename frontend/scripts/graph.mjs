// Measures the pictures of who does what on the bundled register: time, overlaps, and how far they move when records come or go.
import { runnerImport } from 'vite'

const folder = './src/features/explore/graph/testing'
const { module: time } = await runnerImport(`${folder}/timing.ts`)
for (const line of time.timings()) console.log(line)
const { module: quality } = await runnerImport(`${folder}/measure.ts`)
for (const line of quality.measure()) console.log(line)
