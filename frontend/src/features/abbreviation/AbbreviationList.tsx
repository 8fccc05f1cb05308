import type { AbbreviationEntryFragment } from '../../shared/gql/graphql'
import { useRegisterLang } from '../../shared/i18n/language'
import { SourceNote } from '../../shared/sources/SourceNote'
import { AudienceMark } from '../../shared/ui/Audience'
import { Note } from '../../shared/ui/Note'
import { useAnchor } from '../../shared/ui/useAnchor'
import { letterId } from './LetterRoute'
import type { LetterGroup, ShortFormGroup } from './letters'
import { Title } from '../../shared/ui/Title'
import './abbreviation.css'

type Entry = AbbreviationEntryFragment

/** Every short form under its letter. */
export function AbbreviationList({ groups }: { groups: readonly LetterGroup<Entry>[] }) {
  return groups.map((group) => <Letter key={group.letter} group={group} />)
}

function Letter({ group: { letter, forms } }: { group: LetterGroup<Entry> }) {
  const anchor = useAnchor<HTMLHeadingElement>(letterId(letter))
  return (
    <section className="deel letter">
      <Title {...anchor}>{letter}</Title>
      <dl className="afk">
        {forms.map((form) => (
          <ShortForm key={form.short} form={form} />
        ))}
      </dl>
    </section>
  )
}

function ShortForm({ form: { short, meanings } }: { form: ShortFormGroup<Entry> }) {
  const registerLang = useRegisterLang()
  return (
    <div>
      <dt {...registerLang}>{short}</dt>
      {meanings.map(({ id, long, note, audience, sources }) => (
        <dd key={id}>
          <span {...registerLang}>{long}</span> <SourceNote citations={sources} />
          {audience !== 'PUBLIC' && <AudienceMark audience={audience} />}
          <Note>{note}</Note>
        </dd>
      ))}
    </div>
  )
}
