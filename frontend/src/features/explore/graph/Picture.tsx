import { use, useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { useTexts } from '../../../shared/i18n/texts'
import { aroundTexts } from './around.texts'
import { type Changed, ComparisonContext } from './changed'
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
  /** A key leads to another picture: the focus then goes along, for it would be lost with the node that had it. */
  leave: () => void
  /** Whether a key led to this picture; true once. */
  hasCome: () => boolean
}

/** A picture that can be walked through: one stop for the tab key, arrows along the layout, and what is pointed at stands out. */
export function Picture({ scene, chosen, choose, open, unfold, leave, hasCome }: PictureProps) {
  const around = useTexts(aroundTexts)
  const svg = useRef<SVGSVGElement>(null)
  const { changed } = use(ComparisonContext)
  const [pointed, setPointed] = useState<string>()
  const [walked, setWalked] = useState<string>()
  const chosenNode = scene.nodes.find(({ record }) => record !== undefined && record === chosen)
  const stop = scene.nodes.some(({ key }) => key === walked) ? walked : (chosenNode?.key ?? firstOf(scene)?.key)
  const lit = useMemo(() => litBy(scene, pointed, chosen || undefined), [scene, pointed, chosen])

  useEffect(() => {
    if (hasCome()) svg.current?.querySelector<SVGGElement>('[tabindex="0"]')?.focus()
  }, [hasCome])

  // A click that opened another picture leaves the focus nowhere; Esc must work there too.
  useEffect(() => {
    if (!chosen) return undefined
    const clear = ({ key, target }: globalThis.KeyboardEvent) => {
      if (key === 'Escape' && target === document.body) choose('')
    }
    document.addEventListener('keydown', clear)
    return () => document.removeEventListener('keydown', clear)
  }, [chosen, choose])

  const go = (node: Node | undefined) => {
    const places = svg.current?.querySelectorAll<SVGGElement>('[data-key]') ?? []
    ;[...places].find(({ dataset }) => dataset['key'] === node?.key)?.focus()
  }
  const toggle = ({ record = '' }: Node) => choose(record === chosen ? '' : record)
  const act = (node: Node) => {
    if (node.opens?.to === 'expand') unfold?.(node)
    else if (node.opens) open(node.opens)
    else toggle(node)
  }
  const press = (node: Node, event: KeyboardEvent) => {
    const way = wayOf(event.key)
    if (way) go(goFrom(scene, node.key, way))
    else if (event.key === 'Enter' && !event.shiftKey) {
      if (node.opens && node.opens.to !== 'expand') leave()
      act(node)
    }
    else if (event.key === 'Enter' || event.key === ' ') toggle(node)
    else if (node.isOpen !== undefined && event.key === (node.isOpen ? '-' : '+')) unfold?.(node)
    else if (event.key === 'Escape' && chosen) choose('')
    // The field is the page's: whoever walks through the picture can ask for a name without leaving the keyboard's row.
    else if (event.key === '/') document.querySelector<HTMLInputElement>('main input[type=search]')?.focus()
    else return
    event.preventDefault()
  }
  /** A finger cannot point first: its first touch chooses, its second opens. */
  const click = (node: Node, { shiftKey }: MouseEvent, isTouch: boolean) => {
    const isFirstTouch = isTouch && node.record !== undefined && node.record !== chosen && node.opens?.to !== 'expand'
    if (shiftKey || isFirstTouch) toggle(node)
    else act(node)
  }
  return (
    <>
      <svg
        ref={svg} className="graafbeeld" width={scene.width} height={scene.height} viewBox={`0 0 ${scene.width} ${scene.height}`}
        role="group" aria-label={`${scene.label}. ${around.sameElsewhere}`} onPointerLeave={() => setPointed(undefined)}
      >
        <Marks marks={scene.marks} lit={lit} />
        {scene.nodes.map((node) => (
          <Place
            key={node.key} node={node} isStop={node.key === stop} isChosen={node.record !== undefined && node.record === chosen}
            changed={node.record === undefined ? undefined : changed.get(node.record)}
            point={setPointed} arrive={setWalked} press={press} click={click} unfold={unfold}
          />
        ))}
      </svg>
      <p className="graafstand klein" role="status">
        {chosenNode ? `${around.chosen(chosenNode.label)}. ${around.chosenTies(tiesOf(scene, chosenNode))}` : around.nothingChosen}
      </p>
    </>
  )
}

/** Where a reader begins: at the top of the leftmost column, as in the table. */
const firstOf = ({ nodes }: Scene) => nodes.toSorted((a, b) => a.column - b.column || a.y - b.y)[0]

/** With how many others a node has to do in this picture. */
const tiesOf = ({ ties }: Scene, { key }: Node) => new Set(ties.flatMap(([a, b]) => (a === key ? [b] : b === key ? [a] : []))).size

const frames: Readonly<Record<Changed, string>> = { new: 'nieuw', changed: 'anders' }

type PlaceProps = {
  node: Node
  isStop: boolean
  isChosen: boolean
  changed: Changed | undefined
  point: (key: string | undefined) => void
  arrive: (key: string) => void
  press: (node: Node, event: KeyboardEvent) => void
  click: (node: Node, event: MouseEvent, isTouch: boolean) => void
  unfold: PictureProps['unfold']
}

/** Where a node can be pointed at, touched and gone to: a clear area over its marks. */
function Place({ node, isStop, isChosen, changed, point, arrive, press, click, unfold }: PlaceProps) {
  const isTouch = useRef(false)
  const around = useTexts(aroundTexts)
  const { key, hit, unfold: fold } = node
  const label = changed ? `${node.label}, ${around.changed[changed]}` : node.label
  return (
    <g
      data-key={key} role="button" tabIndex={isStop ? 0 : -1} aria-label={label} aria-pressed={node.record ? isChosen : undefined} aria-expanded={node.isOpen}
      className={['knoop', node.isFine && 'fijn', changed && frames[changed], isChosen && 'gekozen'].filter(Boolean).join(' ')}
      onFocus={() => {
        arrive(key)
        point(key)
      }}
      onBlur={() => point(undefined)}
      onKeyDown={(event) => press(node, event)}
      onPointerDown={({ pointerType }) => (isTouch.current = pointerType === 'touch')}
      onPointerEnter={({ pointerType }) => pointerType !== 'touch' && point(key)}
      onClick={(event) => click(node, event, isTouch.current)}
    >
      <title>{label}</title>
      <rect x={at(hit.x)} y={at(hit.y)} width={at(hit.w)} height={at(hit.h)} rx={4} />
      {fold && (
        <rect
          className="vouwvlak" x={at(fold.x)} y={at(fold.y)} width={at(fold.w)} height={at(fold.h)}
          onClick={(event) => {
            event.stopPropagation()
            unfold?.(node)
          }}
        />
      )}
    </g>
  )
}
