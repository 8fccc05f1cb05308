/** What the menu leads to; the names are in the texts of the shell. */
export const navigation = [
  { to: '/wie-doet-wat', name: 'explore' },
  { to: '/projecten', name: 'projects' },
  { to: '/organisaties', name: 'organizations' },
  { to: '/netwerken', name: 'networks' },
  { to: '/rapportage', name: 'reports' },
  { to: '/besluiten', name: 'decisions' },
  { to: '/bronnen', name: 'sources' },
  { to: '/begrippen', name: 'abbreviations' },
] as const
