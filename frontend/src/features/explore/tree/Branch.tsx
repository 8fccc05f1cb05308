import { Link } from 'react-router'
import type { ExploreFilter, ExploreTreeQuery, TreeOrder } from '../../../shared/gql/graphql'
import { ExploreTreeDocument } from '../../../shared/gql/documents/ExploreTree'
import { useFormat } from '../../../shared/i18n/format'
import { useRegisterLang } from '../../../shared/i18n/language'
import { useTexts } from '../../../shared/i18n/texts'
import { useLabel } from '../../../shared/labels/useLabel'
import { useAllPages } from '../../../shared/list/useAllPages'
import { exploreTexts } from '../explore.texts'
import { addressOf } from './addressOf'
import { treeTexts } from './tree.texts'

export type TreeContext = {
  filter: ExploreFilter
  by: TreeOrder
  open: ReadonlySet<string>
  toggle: (path: string, isOpen: boolean) => void
  /** The place that the Tab key reaches. */
  current: string
  setCurrent: (path: string) => void
}

type Place = NonNullable<ExploreTreeQuery['explore']['tree']['edges'][number]>['node']

/** What is right below a place, asked for when it opens. */
export function Branch({ context, under }: { context: TreeContext; under: readonly string[] }) {
  const t = useTexts(treeTexts)
  const { data, error } = useAllPages({
    document: ExploreTreeDocument,
    variables: { first: 100, filter: context.filter, by: context.by, under: [...under] },
    connection: ({ explore }) => explore.tree,
  })
  if (!data) {
    return (
      <li role="treeitem" aria-busy={!error} aria-selected={false} tabIndex={-1} className="klein zacht">
        {error ? t.failed : t.loading}
      </li>
    )
  }
  return data.nodes.map((place, index) => (
    <Item key={place.id} context={context} under={under} place={place} index={index} size={data.totalCount} />
  ))
}

type ItemProps = { context: TreeContext; under: readonly string[]; place: Place; index: number; size: number }

function Item({ context, under, place, index, size }: ItemProps) {
  const path = [...under, place.id].join(' ')
  const hasChildren = place.childCount > 0
  const isOpen = hasChildren && context.open.has(path)
  const isReached = context.current === '' ? under.length === 0 && index === 0 : context.current === path
  return (
    // The keys are handled by the tree as a whole.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      role="treeitem"
      aria-level={under.length + 1}
      aria-setsize={size}
      aria-posinset={index + 1}
      aria-expanded={hasChildren ? isOpen : undefined}
      aria-selected={context.current === path}
      tabIndex={isReached ? 0 : -1}
      data-path={path}
      onFocus={(event) => {
        event.stopPropagation()
        context.setCurrent(path)
      }}
      onClick={(event) => {
        event.stopPropagation()
        if (hasChildren && !(event.target as HTMLElement).closest('a')) context.toggle(path, !isOpen)
      }}
    >
      <span className="boomregel">
        <span className="vouw" aria-hidden="true">{hasChildren && (isOpen ? '▾' : '▸')}</span>
        <PlaceName place={place} isTop={under.length === 0} />
        <PlaceCount place={place} />
      </span>
      {isOpen && (
        <ul role="group">
          <Branch context={context} under={[...under, place.id]} />
        </ul>
      )}
    </li>
  )
}

function PlaceName({ place: { id, name }, isTop }: { place: Place; isTop: boolean }) {
  const t = useTexts(exploreTexts)
  const registerLang = useRegisterLang()
  const address = addressOf(id)
  if (!address) return <span>{id === '~local' ? t.local : isTop ? t.noOrganization : t.noLine}</span>
  return (
    // The place itself takes the focus; Enter follows its link.
    <Link to={address} tabIndex={-1} {...registerLang}>
      {name}
    </Link>
  )
}

function PlaceCount({ place: { id, roles, childCount, projectCount } }: { place: Place }) {
  const t = useTexts(treeTexts)
  const label = useLabel()
  const format = useFormat()
  const words =
    roles.length > 0
      ? roles.map((role) => label('participationRole', role)).join(', ')
      : id.startsWith('project:')
        ? t.organizations(childCount, format.number(childCount))
        : t.projects(projectCount, format.number(projectCount))
  return <span className="klein zacht">{words}</span>
}
