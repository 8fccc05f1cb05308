import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import { useLanguage } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { useLabel } from '../../shared/labels/useLabel'
import { signIn } from '../../shared/signin/signIn'
import { recall, remember } from '../../shared/memory'
import { Message } from '../../shared/states/Message'
import { Section } from '../../shared/ui/Section'
import type { Csrf, DemoPerson } from './demoPeople'
import { signInPageTexts } from './signInPage.texts'

/** Who was chosen while nobody waited for a sign-in: the flow starts first, and comes back here. */
const chosen = 'chosenPerson'

type Props = { pending: boolean; csrf: Csrf; people: readonly DemoPerson[] }

/** The people as the buttons of one plain form, which the server answers by sending the reader back to the page he left. */
export function People({ pending, csrf, people }: Props) {
  const t = useTexts(signInPageTexts)
  const form = useRef<HTMLFormElement>(null)
  // The flow came back here and the server has forgotten it: then no cookie came along.
  const [isForgotten] = useState(() => !pending && recall(chosen) !== null)

  useEffect(() => {
    const person = recall(chosen)
    remember(chosen, undefined)
    const button = [...(form.current?.querySelectorAll('button') ?? [])].find(({ value }) => value === person)
    if (pending && button) form.current?.requestSubmit(button)
  }, [pending])

  const startFirst = (event: SubmitEvent<HTMLFormElement>) => {
    if (pending) return
    event.preventDefault()
    remember(chosen, (event.nativeEvent.submitter as HTMLButtonElement | null)?.value)
    void signIn('/')
  }
  return (
    <>
      {isForgotten && (
        <Message tone="bad">
          <p>{t.noCookies}</p>
        </Message>
      )}
      <Section title={t.choose}>
        <form ref={form} method="post" action="/demo/sign-in" onSubmit={startFirst}>
          <input type="hidden" name={csrf.name} value={csrf.value} />
          <ul className="proefmensen">
            {people.map((person) => (
              <PersonCard key={person.id} person={person} />
            ))}
          </ul>
        </form>
      </Section>
    </>
  )
}

function PersonCard({ person: { id, name, description, organization, roles } }: { person: DemoPerson }) {
  const t = useTexts(signInPageTexts)
  const language = useLanguage()
  const label = useLabel()
  return (
    <li className="paneel">
      <h3>{name}</h3>
      <p className="klein zacht">{organization}</p>
      <p>{description[language]}</p>
      {roles.length > 0 && <p className="klein zacht">{t.roles(roles.map((role) => label('role', role)))}</p>}
      <button className="knop hoofd" name="person" value={id}>
        {t.signInAs(name)}
      </button>
    </li>
  )
}
