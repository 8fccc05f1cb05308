import { useMemo } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { placeOf, type ReportPlace } from './place'

export function useReportPlace(): ReportPlace {
  const { netwerk, editie, hoofdstuk, project } = useParams()
  const [search] = useSearchParams()
  return useMemo(() => placeOf({ netwerk, editie, hoofdstuk, project }, search), [netwerk, editie, hoofdstuk, project, search])
}
