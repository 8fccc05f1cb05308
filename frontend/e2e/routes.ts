/** One address per route. The lists lead to a record, because the register decides which there are. */
export const fixedRoutes = [
  '/',
  '/projecten',
  '/organisaties',
  '/netwerken',
  '/besluiten',
  '/bronnen',
  '/begrippen',
  '/over',
  '/toegankelijkheid',
  '/privacy',
  '/api',
  '/bestaat-niet',
] as const
