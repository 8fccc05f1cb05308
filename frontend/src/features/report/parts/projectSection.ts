import { lazy } from 'react'

// Apart from the other parts, of which it is made: so none leads round to itself.
export const ProjectPart = lazy(() => import('./projectPart'))
