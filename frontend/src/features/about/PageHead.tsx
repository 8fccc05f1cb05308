import { Band } from '../../shared/ui/Band'
import { Heading } from '../../shared/ui/Heading'
import './about.css'

/** The top of a page about the site itself. */
export function PageHead({ title, lead }: { title: string; lead: string }) {
  return (
    <Band here={title}>
      <div className="titel">
        <Heading title={title} />
        <p className="lead">{lead}</p>
      </div>
    </Band>
  )
}
