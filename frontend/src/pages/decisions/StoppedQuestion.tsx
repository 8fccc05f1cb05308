import { Link } from 'react-router'
import { useTexts } from '../../shared/i18n/texts'
import { Icon } from '../../shared/ui/Icon'
import { decisionsPageTexts } from './decisionsPage.texts'

/** 'Which projects stopped, and by which decision?' asked here; once asked, the same from the side of the projects. */
export function StoppedQuestion({ isAsked }: { isAsked: boolean }) {
  const t = useTexts(decisionsPageTexts)
  return (
    <p>
      {isAsked ? (
        <Link to="/projecten?fase=gestopt">{t.stoppedProjects}</Link>
      ) : (
        <Link to="/besluiten?uitkomst=gestopt">{t.stoppedQuestion}</Link>
      )}{' '}
      <Icon name="arrow" />
    </p>
  )
}
