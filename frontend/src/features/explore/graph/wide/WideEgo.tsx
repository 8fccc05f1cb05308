import type { DrawnProps } from '../drawnProps'
import { ego } from '../layout/ego'
import { EgoGraph } from '../EgoGraph'

/** C on a screen. */
export default function WideEgo(props: DrawnProps) {
  return <EgoGraph {...props} draw={ego} />
}
