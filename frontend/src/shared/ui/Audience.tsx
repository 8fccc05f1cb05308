import { useId, type ReactNode } from 'react'
import type { Audience } from '../gql/graphql'
import { useTexts } from '../i18n/texts'
import { Icon, type IconName } from './Icon'
import { uiTexts } from './ui.texts'
import { Title } from './Title'

/** The sign of each circle of readers. */
export const audienceIcons: Record<Audience, IconName> = { PUBLIC: 'eye', PARTNER: 'user', OWNER: 'lock' }

/** Who may read a statement: a sign and words, also in print. */
export function AudienceMark({ audience }: { audience: Audience }) {
  const t = useTexts(uiTexts)
  return (
    <span className={audience === 'OWNER' ? 'slot' : 'lezer'}>
      <Icon name={audienceIcons[audience]} />
      {t.visibleTo[audience]}
    </span>
  )
}

const edge: Record<Audience, string> = { PUBLIC: 'zij', PARTNER: 'zij kring-p', OWNER: 'grens' }

/** A panel whose edge says who may read it. For others it is absent: no gap, no teaser. */
export function AudiencePanel({ audience, title, children }: { audience: Audience; title: string; children: ReactNode }) {
  const t = useTexts(uiTexts)
  const id = useId()
  return (
    <section className={edge[audience]} aria-labelledby={id}>
      <Title id={id} className="h3">
        {title}
      </Title>
      <p className="stand">
        <AudienceMark audience={audience} />
      </p>
      {children}
      {audience === 'OWNER' && <p className="klein zacht">{t.othersDoNotSee}</p>}
    </section>
  )
}
