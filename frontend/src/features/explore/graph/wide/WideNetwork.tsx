import type { DrawnProps } from '../drawnProps'
import { network } from '../layout/network'
import { NetworkGraph } from '../NetworkGraph'

/** B on a screen. */
export default function WideNetwork(props: DrawnProps) {
  return <NetworkGraph {...props} draw={network} />
}
