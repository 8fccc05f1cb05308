import type { StopForm } from './stopGeometry'

/** One stop of a route, drawn around its own middle. A subproject is a small stop. */
export function Stop({ form, x, y, isSmall = false }: { form: StopForm; x: number; y: number; isSmall?: boolean }) {
  return (
    <g className={`st ${form}`} transform={`translate(${x} ${y})${isSmall ? ' scale(.68)' : ''}`}>
      <StopShape form={form} />
    </g>
  )
}

function StopShape({ form }: { form: StopForm }) {
  switch (form) {
    case 'un':
      return <circle r="7" />
    case 'halt':
      return <path d="M-1 -9v18M4 -9v18" />
    case 'done':
      return (
        <>
          <circle r="8" />
          <path d="M-3.5 0l2.5 3 4.5 -6" />
        </>
      )
    default:
      return <circle r="7.5" />
  }
}
