import { PageHead, Prose } from '../../features/about'
import { useTexts } from '../../shared/i18n/texts'
import { Section } from '../../shared/ui/Section'
import { apiTexts } from './api.texts'
import { ApiExample } from './ApiExample'
import { descriptionAddress, type Example } from './examples'
import { Questions } from './Questions'

const shown: readonly Example[] = ['stopped', 'municipalities', 'sources']

export default function ApiPage() {
  const t = useTexts(apiTexts)
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div className="wrap">
        <Section title={t.how} className="proza">
          <p>
            {t.postTo} <code>{`${location.origin}/graphql`}</code> {t.postBody} <code>{'{"query": "…", "variables": {…}}'}</code>. {t.orGet}{' '}
            <code>/graphql?query=…</code>.
          </p>
          <p>{t.noKey}</p>
        </Section>
        <Prose parts={t.rules} />
        <Section title={t.examples}>
          {shown.map((example) => (
            <ApiExample key={example} example={example} />
          ))}
        </Section>
        <Section title={t.whatToAsk} aside={<a href={descriptionAddress}>{t.wholeContract}</a>}>
          <Questions />
        </Section>
        <Prose parts={t.licence} />
      </div>
    </>
  )
}
