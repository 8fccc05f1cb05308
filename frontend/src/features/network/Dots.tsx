const perRow = 24
const step = 11

/** A count as so many dots, in rows: sizes can be compared at a glance. Its words stand beside it. */
export function Dots({ count, form }: { count: number; form: 'organization' | 'project' }) {
  if (count === 0) return null
  const rows = Math.ceil(count / perRow)
  const width = Math.min(count, perRow) * step
  return (
    <svg className={`stippen ${form}`} viewBox={`0 0 ${width} ${rows * step}`} style={{ width }} aria-hidden="true">
      {Array.from({ length: count }, (_, dot) => (
        <Dot key={dot} x={(dot % perRow) * step + step / 2} y={Math.floor(dot / perRow) * step + step / 2} form={form} />
      ))}
    </svg>
  )
}

/** A project is a stop, round; an organization is square. */
function Dot({ x, y, form }: { x: number; y: number; form: 'organization' | 'project' }) {
  return form === 'project' ? <circle cx={x} cy={y} r="4.2" /> : <rect x={x - 4} y={y - 4} width="8" height="8" />
}
