import { bilingual, useTexts } from '../../shared/i18n/texts'
import { Band } from '../../shared/ui/Band'
import { Heading } from '../../shared/ui/Heading'

const texts = bilingual({ title: 'Organisatie' }, { title: 'Organization' })

export default function OrganizationPage() {
  const t = useTexts(texts)
  return (
    <Band here={t.title}>
      <div className="titel">
        <Heading title={t.title} />
      </div>
    </Band>
  )
}
