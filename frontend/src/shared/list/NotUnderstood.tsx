import { Link, useSearchParams } from 'react-router'
import { useTexts } from '../i18n/texts'
import { Message } from '../states/Message'
import { without, type AddressPart } from './addressParts'
import { addressPartsTexts } from './addressParts.texts'

/** `why`: that it was not understood, or what else is wrong with it, and what was expected. */
type Props = { parts: readonly (AddressPart & { why: string })[] }

/** Says which parts of the address say nothing, so that nobody takes the answer for what he asked. */
export function NotUnderstood({ parts }: Props) {
  const t = useTexts(addressPartsTexts)
  const [params] = useSearchParams()
  if (parts.length === 0) return null
  return (
    <Message tone="warn">
      {parts.map(({ name, value, why }) => {
        const part = `${name}=${value.length > longest ? `${value.slice(0, longest)}…` : value}`
        return (
          <p key={`${name} ${value}`}>
            {t.stands(part)} {why}{' '}
            <Link to={without(params, { name, value })} preventScrollReset>
              {t.without(part)}
            </Link>
          </p>
        )
      })}
    </Message>
  )
}

/** What stands in an address can be anything. */
const longest = 60
