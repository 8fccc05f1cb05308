import { useId, type ReactNode } from 'react'
import { Anchor } from './Anchor'
import { Title } from './Title'

type Props = { title: ReactNode; aside?: ReactNode; className?: string; children: ReactNode }

/** A part of a page: an ink bar and its heading, with an optional remark or link on the same line. */
export function Section({ title, aside, className = '', children }: Props) {
  const id = useId()
  const heading = (
    <>
      <Title id={id}>{title}</Title>
      {typeof title === 'string' && <Anchor name={title} />}
    </>
  )
  return (
    <section className={`deel ${className}`.trim()} aria-labelledby={id}>
      {aside ? (
        <div className="kop">
          {heading}
          {aside}
        </div>
      ) : (
        heading
      )}
      {children}
    </section>
  )
}

/** A panel in the margin of a page. */
export function SidePanel({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section className="zij" aria-labelledby={id}>
      <h2 id={id} className="h3">
        {title}
      </h2>
      {children}
    </section>
  )
}
