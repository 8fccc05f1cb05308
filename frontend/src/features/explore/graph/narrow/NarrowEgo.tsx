import type { DrawnProps } from '../drawnProps'
import { egoNarrow } from '../layout/egoNarrow'
import { EgoGraph } from '../EgoGraph'

/** C on a phone. */
export default function NarrowEgo(props: DrawnProps) {
  return <EgoGraph {...props} draw={egoNarrow} />
}
