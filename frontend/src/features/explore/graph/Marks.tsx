import { memo } from 'react'
import { type Lit, isDim, isDrawn } from './lit'
import { type Ink, type Mark, at } from './scene'

const ink = (name: Ink | undefined) => (name ? `var(--kw-${name})` : 'none')

/** The marks of a picture, in the colours of the page's scheme. What is not lit steps back. */
export function Marks({ marks, lit }: { marks: readonly Mark[]; lit: Lit }) {
  return (
    <g aria-hidden="true">
      {/* The marks of one picture never change places. */}
      {marks.map((mark, index) => (isDrawn(mark, lit) ? <OneMark key={index} mark={mark} isDim={isDim(mark, lit)} /> : null))}
    </g>
  )
}

const OneMark = memo(function OneMark({ mark, isDim: dim }: { mark: Mark; isDim: boolean }) {
  const className = dim ? 'vaag' : undefined
  if (mark.kind === 'text') return <Words mark={mark} className={className} />
  const stroke = mark.stroke && { stroke: ink(mark.stroke), strokeWidth: mark.width ?? 1, strokeDasharray: mark.dash }
  const opacity = mark.opacity
  if (mark.kind === 'rect') {
    return <rect x={at(mark.x)} y={at(mark.y)} width={at(mark.w)} height={at(mark.h)} rx={mark.radius} fill={ink(mark.fill)} fillOpacity={opacity} className={className} {...stroke} />
  }
  if (mark.kind === 'circle') return <circle cx={at(mark.x)} cy={at(mark.y)} r={at(mark.r)} fill={ink(mark.fill)} fillOpacity={opacity} className={className} {...stroke} />
  return <path d={mark.d} fill={ink(mark.fill)} opacity={opacity} strokeLinecap={mark.round ? 'round' : undefined} className={className} {...stroke} />
})

function Words({ mark: { x, y, text, size, fill = 'ink', bold, anchor, turn, halo }, className }: { mark: Extract<Mark, { kind: 'text' }>; className: string | undefined }) {
  return (
    <text
      x={at(x)} y={at(y)} fontSize={size} fill={ink(fill)} fontWeight={bold ? 700 : undefined} textAnchor={anchor} className={className}
      transform={turn ? `rotate(${turn} ${at(x)} ${at(y)})` : undefined}
      {...(halo && { stroke: ink('surface'), strokeWidth: 3, paintOrder: 'stroke', strokeLinejoin: 'round' as const })}
    >
      {text}
    </text>
  )
}
