/** Measures the layouts on the bundled register: time, marks, overlapping texts, and how far they move when records come or go. */
import { boxesOf, outsideOf, overlapsOf, shiftOf } from './checks'
import { egoPicture, idsOf, namesPicture, networkPicture, overviewPicture, pathPicture, slugsOf } from './pictures'
import { grown, type Model, modelOf, readRecords, thinned } from './register'
import type { Scene } from '../scene'

const records = readRecords()
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

const views: Readonly<Record<string, (model: Model) => Scene | undefined>> = {
  'A overview 1280': (model) => overviewPicture(model, 1280),
  'A overview 820': (model) => overviewPicture(model, 820),
  'A overview 390': (model) => overviewPicture(model, 390),
  'A2 names 1280': (model) => namesPicture(model, 1280),
  'B twentse-koers 1280': (model) => networkPicture(model, 'twentse-koers', 1280),
  'B twentse-koers 390': (model) => networkPicture(model, 'twentse-koers', 390),
  'B ~local 1280': (model) => networkPicture(model, '~local', 1280),
  'C menzis 1280': (model) => egoPicture(model, 'organization:menzis', 1280),
  'C ggd-twente 1280': (model) => egoPicture(model, 'organization:ggd-twente', 1280),
  'C enschede 1280': (model) => egoPicture(model, 'organization:enschede', 1280),
  'C menzis 390': (model) => egoPicture(model, 'organization:menzis', 390),
  'D alifa-menzis 1280': (model) => pathPicture(model, 'organization:alifa', 'organization:menzis', 1280),
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

function shift(view: (model: Model) => Scene | undefined, before: Scene, change: typeof thinned): number {
  return mean(seeds.flatMap((seed) => {
    const after = view(modelOf(change(records, seed)))
    return after && after.nodes.length > 0 ? [shiftOf(before, after)] : []
  }))
}

export function measure(): string[] {
  const model = modelOf(records)
  const rows = Object.entries(views).flatMap(([name, view]) => {
    const scene = view(model)
    if (!scene) return []
    // The answer of the backend is worked out here too: its time is taken off by laying out what it gave.
    return [[name, `marks ${scene.marks.length}`, `nodes ${scene.nodes.length}`, `texts ${boxesOf(scene).length}`, `overlaps ${overlapsOf(scene).length}`, `outside ${outsideOf(scene).length}`, `shift -5% ${shift(view, scene, thinned).toFixed(1)} % +5% ${shift(view, scene, grown).toFixed(1)} %`].join(' | ')]
  })
  const all = [1280, 390].flatMap((width) => [...slugsOf(model).flatMap((slug) => networkPicture(model, slug, width) ?? []), ...idsOf(model).flatMap((id) => egoPicture(model, id, width) ?? [])])
  return [...rows, `every network and every ego at 1280 and 390: ${all.length} pictures, ${all.flatMap(overlapsOf).length} overlaps, ${all.flatMap(outsideOf).length} outside`]
}

