import type { DrawnProps } from '../drawnProps'
import { bridgeCapacity, overview, stationCapacity } from '../layout/overview'
import { OverviewGraph } from '../OverviewGraph'

const room = (width: number) => ({ stations: stationCapacity(width), bridges: bridgeCapacity(width) })

/** A on a screen. */
export default function WideOverview(props: DrawnProps) {
  return <OverviewGraph {...props} draw={overview} room={room} />
}
