import { Component, type ReactNode } from 'react'
import { useTexts } from '../../shared/i18n/texts'
import { OnScreen } from '../../shared/states/firstPage'
import { Message } from '../../shared/states/Message'
import { stateTexts } from '../../shared/states/states.texts'
import { Heading } from '../../shared/ui/Heading'

type Props = { children: ReactNode }

/** Keeps a fault of ours within its page: header and footer stay, and so does the rest of the site. */
export class RouteBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? <BrokenPage /> : this.props.children
  }
}

function BrokenPage() {
  const t = useTexts(stateTexts)
  return (
    <div className="wrap titel">
      <OnScreen />
      <Heading title={t.broken} />
      <Message tone="bad">
        <p>{t.brokenWhy}</p>
        <p className="acties">
          <button type="button" className="knop hoofd" onClick={() => location.reload()}>
            {t.reload}
          </button>
        </p>
      </Message>
    </div>
  )
}
