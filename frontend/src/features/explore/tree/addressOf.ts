const sections: Readonly<Record<string, string>> = {
  network: '/netwerken',
  themeLine: '/themalijnen',
  project: '/projecten',
  organization: '/organisaties',
}

/** The page of a record by its global id; undefined for a place that is no record. */
export function addressOf(id: string): string | undefined {
  const [kind = '', slug] = id.split(':')
  const section = sections[kind]
  return section && slug ? `${section}/${slug}` : undefined
}
