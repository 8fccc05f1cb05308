import type { ReactNode } from 'react'
import type { Audience } from '../gql/graphql'
import { useFormat } from '../i18n/format'
import { useTexts } from '../i18n/texts'
import { AudienceMark } from './Audience'
import { uiTexts } from './ui.texts'

type Props = {
  asOf?: string | null | undefined
  confirmedAt?: string | null | undefined
  audience?: Audience
  children?: ReactNode
}

/** How old a statement is and who may read it: 'Stand van mei 2025 · laatst bevestigd juni 2025 · zichtbaar voor iedereen'. */
export function AsOf({ asOf, confirmedAt, audience, children }: Props) {
  const t = useTexts(uiTexts)
  const format = useFormat()
  return (
    <p className="stand">
      {asOf && <span>{t.asOf(format.date(asOf))}</span>}
      {children}
      {confirmedAt && <span>{t.lastConfirmed(format.date(confirmedAt))}</span>}
      {audience && <AudienceMark audience={audience} />}
    </p>
  )
}
