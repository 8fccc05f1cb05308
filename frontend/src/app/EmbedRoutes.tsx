import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { NotFound } from '../shared/states/NotFound'
import { EmbedShell } from './shell/EmbedShell'

const ExploreEmbed = lazy(() => import('../pages/explore/ExploreEmbed'))

/** The pages that other sites may show in a frame. The server lets them, and no others, be framed. */
export default function EmbedRoutes() {
  return (
    <EmbedShell>
      <Routes>
        <Route path="wie-doet-wat" element={<ExploreEmbed />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </EmbedShell>
  )
}
