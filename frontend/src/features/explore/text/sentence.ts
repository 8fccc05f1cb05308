import type { Audience, ExploreSentenceFragment } from '../../../shared/gql/graphql'
import type { useFormat } from '../../../shared/i18n/format'
import type { uiTexts } from '../../../shared/ui/ui.texts'
import type { textTexts } from './text.texts'

type Texts = typeof textTexts.nl
/** What is said of who may read it. */
type Readers = typeof uiTexts.nl.visibleTo
type Format = Pick<ReturnType<typeof useFormat>, 'list' | 'date'>

/** Above so many names, a sentence first says how many there are. */
const overseen = 3

export type Words = {
  /** What is said, without a full stop. */
  says: string
  /** Of when: of several projects, the newest date. */
  dated: string | undefined
  /** Of when, and on whose word. */
  rests: string
  /** Who may read it, when not everybody may. */
  audience: Exclude<Audience, 'PUBLIC'> | undefined
}

/** A group of the register as a sentence that can be read aloud. */
export function sentenceOf({ organization, role, count, isContinued, projects, participations, asOf }: ExploreSentenceFragment, t: Texts, format: Format, readers: Readers): Words {
  const names = projects.map(({ name }) => name)
  const what = isContinued ? t.continued(names.join('; ')) : count > overseen ? t.projects(count, names.join('; ')) : format.list(names)
  const audience = (['OWNER', 'PARTNER'] as const).find((one) => participations.some((participation) => participation.audience === one))
  const titles = [...new Set(participations.flatMap(({ sources }) => sources.map(({ source }) => source.title)))]
  const dated = asOf ? (projects.length > 1 ? t.newest : t.asOf)(format.date(asOf)) : undefined
  const rests = [audience && readers[audience], dated, titles.length > 0 && t.sources(titles.length, titles.join('; '))].filter(Boolean)
  return {
    says: organization && role ? t.says[role](organization.name, what) : t.nobody(what),
    dated,
    rests: rests.join('; '),
    audience,
  }
}

/** As it goes into a mail: a line for every sentence, and at the end where it comes from. */
export function asMail(sentences: readonly Words[], heading: string, from: string): string {
  return [heading, '', ...sentences.map(({ says, rests }) => `- ${says}${rests && ` (${rests})`}.`), '', from].join('\n')
}
