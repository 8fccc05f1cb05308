import type { DrawnProps } from '../drawnProps'
import { networkNarrow } from '../layout/networkNarrow'
import { NetworkGraph } from '../NetworkGraph'

/** B on a phone. */
export default function NarrowNetwork(props: DrawnProps) {
  return <NetworkGraph {...props} draw={networkNarrow} />
}
