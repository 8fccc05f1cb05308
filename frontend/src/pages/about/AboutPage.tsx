import { HowToRead, PageHead, Prose } from '../../features/about'
import { usePageQuery } from '../../shared/api/usePageQuery'
import { AboutPageDocument } from '../../shared/gql/documents/AboutPage'
import { useTexts } from '../../shared/i18n/texts'
import { QueryView } from '../../shared/states/QueryView'
import { Skeleton } from '../../shared/states/Skeleton'
import { Section } from '../../shared/ui/Section'
import { aboutPageTexts } from './aboutPage.texts'
import { RegisterInNumbers } from './RegisterInNumbers'

export default function AboutPage() {
  const t = useTexts(aboutPageTexts)
  const query = usePageQuery(AboutPageDocument, {})
  return (
    <>
      <PageHead title={t.title} lead={t.lead(query.data?.register.region ?? undefined)} />
      <div className="wrap">
        <Prose parts={t.parts} />
        <Section title={t.howToRead}>
          <HowToRead />
        </Section>
        <Section title={t.inNumbers}>
          <QueryView query={query} part={t.numbers} skeleton={<Skeleton shape={['short', 'line', 'line', 'line']} />}>
            {({ register }) => <RegisterInNumbers register={register} />}
          </QueryView>
        </Section>
        <Prose parts={t.after} />
      </div>
    </>
  )
}
