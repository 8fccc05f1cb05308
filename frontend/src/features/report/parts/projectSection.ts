import { lazy } from 'react'

// Apart from the other sections, which are made of this one: so none leads round to itself.
export const ProjectPart = lazy(() => import('./projectPart'))
