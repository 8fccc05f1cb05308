import { lazy } from 'react'
import { useSession } from '../../shared/signin/useSession'
import { Optional } from '../../shared/states/Optional'

const LeftOutPanel = lazy(() => import('./LeftOutPanel'))

/** What a wider audience does not get of a record. Only for somebody who may see more, so it loads for nobody else. */
export function LeftOut({ id }: { id: string }) {
  const session = useSession()
  return session.is === 'person' ? (
    <Optional>
      <LeftOutPanel key={id} id={id} looksAs={session.viewAs} />
    </Optional>
  ) : null
}
