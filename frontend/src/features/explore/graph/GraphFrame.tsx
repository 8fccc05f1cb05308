import { lazy, Suspense } from 'react'
import type { ExploreFilter } from '../../../shared/gql/graphql'
import { useTexts } from '../../../shared/i18n/texts'
import { aroundTexts } from './around.texts'
import { Legend } from './Legend'
import type { LegendOf } from './legendScene'
import { Picture, type PictureProps } from './Picture'

// Under the picture, so the reader need not wait for its code.
const Takes = lazy(() => import('./Takes'))

type Props = PictureProps & { title: string; legend: LegendOf; filter: ExploreFilter }

/** A picture with all that belongs under it: what is chosen, what the signs mean, and the ways to take it along. */
export function GraphFrame({ title, legend, filter, ...picture }: Props) {
  const around = useTexts(aroundTexts)
  return (
    <>
      <section className="graafvak" aria-label={around.scroll}>
        <Picture {...picture} />
      </section>
      <Legend kinds={legend} />
      <p className="klein zacht graaftoetsen">{around.keys}</p>
      <Suspense fallback={<p className="downloads klein">{around.takeAlong}</p>}>
        <Takes scene={picture.scene} chosen={picture.chosen} title={title} legend={legend} filter={filter} />
      </Suspense>
    </>
  )
}
