import type { DrawnProps } from '../drawnProps'
import { narrowStationCapacity, overviewNarrow } from '../layout/overviewNarrow'
import { OverviewGraph } from '../OverviewGraph'

const room = (width: number) => ({ stations: narrowStationCapacity(width), bridges: 0 })

/** A on a phone. */
export default function NarrowOverview(props: DrawnProps) {
  return <OverviewGraph {...props} draw={overviewNarrow} room={room} />
}
