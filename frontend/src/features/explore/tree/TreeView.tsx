import { useRef, useState, type KeyboardEvent } from 'react'
import { useTexts } from '../../../shared/i18n/texts'
import { Select } from '../../../shared/list/Select'
import { trees, type ExploreProps } from '../exploreState'
import { Branch, type TreeContext } from './Branch'
import { tree as openPlaces } from './openPlaces'
import { beginningWith, moveOf, targetOf } from './treeKeys'
import { treeTexts } from './tree.texts'

/** The answer as a tree that opens on demand. What is open stays open while the reader looks at another view. */
export default function TreeView(explore: ExploreProps) {
  return <Tree key={explore.state.volgorde} {...explore} />
}

function Tree({ state, filter, change }: ExploreProps) {
  const t = useTexts(treeTexts)
  const root = useRef<HTMLUListElement>(null)
  const [open, setOpen] = useState(() => openPlaces.get(state.volgorde))
  const [current, setCurrent] = useState('')

  const toggle = (path: string, isOpen: boolean) => {
    const next = new Set(open)
    if (isOpen) next.add(path)
    else next.delete(path)
    openPlaces.set(state.volgorde, next)
    setOpen(next)
  }

  const press = (event: KeyboardEvent) => {
    const at = (event.target as HTMLElement).closest<HTMLElement>('[role=treeitem]')
    if (!at || event.altKey || event.ctrlKey || event.metaKey) return
    const path = at.dataset['path'] ?? ''
    const move = moveOf(event.key, { isOpen: at.ariaExpanded === 'true', hasChildren: at.ariaExpanded !== null })
    // What is still to come has no path: the focus would be lost with it.
    const shown = [...(root.current?.querySelectorAll<HTMLElement>('[role=treeitem][data-path]') ?? [])]
    const target = move ? targetOf(move, shown, at) : beginningWith(event.key, shown, at)
    if (!move && !target) return
    event.preventDefault()
    if (move === 'open' || move === 'close') toggle(path, move === 'open')
    if (move === 'follow') at.querySelector('a')?.click()
    if (target) {
      setCurrent(target.dataset['path'] ?? '')
      target.focus()
    }
  }

  const context: TreeContext = { filter, by: state.volgorde === 'netwerk' ? 'NETWORK' : 'ORGANIZATION', open, toggle, current, setCurrent }
  return (
    <>
      <div className="tabelkeuze">
        <Select
          label={t.order}
          value={state.volgorde}
          options={trees.map((name) => ({ value: name, label: t.orders[name] }))}
          onChange={(volgorde) => change({ volgorde })}
        />
      </div>
      <p className="klein zacht">{t.keys}</p>
      <ul className="boom" role="tree" aria-label={t.tree} ref={root} onKeyDown={press}>
        <Branch context={context} under={[]} />
      </ul>
    </>
  )
}
