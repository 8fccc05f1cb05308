import type { RecordAddressFragment } from '../gql/graphql'

/** The page that tells of a record. */
export function recordAddress(record: RecordAddressFragment): string {
  switch (record.type) {
    case 'Project':
      return `/projecten/${record.slug}`
    case 'Organization':
      return `/organisaties/${record.slug}`
    case 'Network':
      return `/netwerken/${record.slug}`
    case 'ThemeLine':
      return `/themalijnen/${record.slug}`
    case 'Body':
      return `/overleggen/${record.slug}`
    case 'Decision':
      return `/besluiten/${record.slug}`
    case 'Source':
      return `/bronnen/${record.slug}`
    case 'Abbreviation':
      return `/begrippen?${new URLSearchParams({ zoek: record.short })}`
    case 'Result':
      return record.project ? `/projecten/${record.project.slug}` : '/projecten'
    default:
      return '/'
  }
}
