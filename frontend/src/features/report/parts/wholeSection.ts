import { lazy } from 'react'

// Apart from the parts that it is made of: so none leads round to itself.
export const WholeProjects = lazy(() => import('./wholeProjects'))
