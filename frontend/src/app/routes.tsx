import { lazy } from 'react'
import { useRoutes } from 'react-router'
import { lazily } from '../shared/lazily'
import { NotFound } from '../shared/states/NotFound'
import { pages } from './pages'
import { Shell } from './shell/Shell'

const routes = [
  {
    Component: Shell,
    children: [...pages.map(({ path, code }) => ({ path, Component: lazily(code) })), { path: '*', Component: NotFound }],
  },
  { path: 'insluiten/*', Component: lazy(() => import('./EmbedRoutes')) },
]

export const AppRoutes = () => useRoutes(routes)
