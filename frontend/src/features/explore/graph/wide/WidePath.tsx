import type { DrawnProps } from '../drawnProps'
import { path } from '../layout/path'
import { PathGraph } from '../PathGraph'

/** D on a screen. */
export default function WidePath(props: DrawnProps) {
  return <PathGraph {...props} draw={path} />
}
