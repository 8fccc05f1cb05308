import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTexts } from '../../../shared/i18n/texts'
import { graphTexts } from './graph.texts'
import { goFrom, wayOf } from './keyboard'
import { litBy } from './lit'
import { Marks } from './Marks'
import { type Node, type Scene, type Target, at } from './scene'

export type PictureProps = {
  scene: Scene
  /** The global id of the record that is chosen; empty: none. */
  chosen: string
  choose: (record: string) => void
  open: (target: Target) => void
  /** Opens what is below a node in place, or closes it again. */
  unfold?: ((node: Node) => void) | undefined
}

/** A picture that can be walked through: one stop for the tab key, arrows along the layout, and what is pointed at stands out. */
export function Picture({ scene, chosen, choose, open, unfold }: PictureProps) {
  const t = useTexts(graphTexts)
  const svg = useRef<SVGSVGElement>(null)
  const [pointed, setPointed] = useState<string>()
  const [walked, setWalked] = useState<string>()
  const chosenNode = scene.nodes.find(({ record }) => record !== undefined && record === chosen)
  const stop = scene.nodes.some(({ key }) => key === walked) ? walked : (chosenNode?.key ?? scene.nodes[0]?.key)
  const lit = useMemo(() => litBy(scene, pointed, chosen || undefined), [scene, pointed, chosen])

  const go = (node: Node | undefined) => {
    if (!node) return
    setWalked(node.key)
    const places = svg.current?.querySelectorAll<SVGGElement>('[data-key]') ?? []
    ;[...places].find(({ dataset }) => dataset['key'] === node.key)?.focus()
  }
  const toggle = ({ record = '' }: Node) => choose(record === chosen ? '' : record)
  const press = (node: Node, event: KeyboardEvent) => {
    const way = wayOf(event.key)
    if (way) go(goFrom(scene, node.key, way))
    else if (event.key === 'Enter' && !event.shiftKey) act(node)
    else if (event.key === 'Enter' || event.key === ' ') toggle(node)
    else if (event.key === '+' || event.key === '-') unfoldTo(node, event.key === '+')
    else if (event.key === 'Escape' && chosen) choose('')
    else return
    event.preventDefault()
  }
  const unfoldTo = (node: Node, isOpen: boolean) => {
    if (node.isOpen !== undefined && node.isOpen !== isOpen) unfold?.(node)
  }
  const act = (node: Node) => {
    if (node.opens?.to === 'expand') unfold?.(node)
    else if (node.opens) open(node.opens)
    else toggle(node)
  }
  /** A finger has no way to point first: its first touch chooses, its second opens. */
  const touch = (node: Node) => (node.record && node.record !== chosen && node.isOpen === undefined ? toggle(node) : act(node))

  return (
    <>
      <svg
        ref={svg} className="graafbeeld" width={scene.width} height={scene.height} viewBox={`0 0 ${scene.width} ${scene.height}`} role="group" aria-label={`${scene.label}. ${t.sameElsewhere}`}
        onPointerLeave={() => setPointed(undefined)}
      >
        <Marks marks={scene.marks} lit={lit} />
        {scene.nodes.map((node) => (
          <g
            key={node.key} data-key={node.key} role="button" tabIndex={node.key === stop ? 0 : -1} aria-label={node.label}
            aria-pressed={node.record ? node.record === chosen : undefined} aria-expanded={node.isOpen} className={node.record && node.record === chosen ? 'knoop gekozen' : 'knoop'}
            onFocus={() => {
              setWalked(node.key)
              setPointed(node.key)
            }}
            onBlur={() => setPointed(undefined)}
            onKeyDown={(event) => press(node, event)}
            onPointerEnter={(event) => event.pointerType !== 'touch' && setPointed(node.key)}
            onPointerUp={(event) => event.pointerType === 'touch' && event.currentTarget.setAttribute('data-touch', '')}
            onClick={(event) => {
              const isTouch = event.currentTarget.hasAttribute('data-touch')
              event.currentTarget.removeAttribute('data-touch')
              if (event.shiftKey) toggle(node)
              else if (isTouch) touch(node)
              else act(node)
            }}
          >
            <title>{node.label}</title>
            <rect x={at(node.hit.x)} y={at(node.hit.y)} width={at(node.hit.w)} height={at(node.hit.h)} rx={4} />
            {node.unfold && (
              <rect
                className="vouwvlak" x={at(node.unfold.x)} y={at(node.unfold.y)} width={at(node.unfold.w)} height={at(node.unfold.h)}
                onClick={(event) => {
                  event.stopPropagation()
                  unfold?.(node)
                }}
              />
            )}
          </g>
        ))}
      </svg>
      <p className="graafstand klein" role="status">
        {chosenNode ? `${t.chosen(chosenNode.label)}. ${t.chosenTies(tiesOf(scene, chosenNode))}` : t.nothingChosen}
      </p>
    </>
  )
}

/** With how many others a node has to do in this picture. */
const tiesOf = ({ ties }: Scene, { key }: Node) => new Set(ties.flatMap(([a, b]) => (a === key ? [b] : b === key ? [a] : []))).size
