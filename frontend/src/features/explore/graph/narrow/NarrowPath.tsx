import type { DrawnProps } from '../drawnProps'
import { pathNarrow } from '../layout/pathNarrow'
import { PathGraph } from '../PathGraph'

/** D on a phone. */
export default function NarrowPath(props: DrawnProps) {
  return <PathGraph {...props} draw={pathNarrow} />
}
