import type { ThemeLinePartFragment } from '../../shared/gql/graphql'
import { useFormat } from '../../shared/i18n/format'
import { useRegisterLang } from '../../shared/i18n/language'
import { useTexts } from '../../shared/i18n/texts'
import { AsTable } from '../../shared/list/AsTable'
import { DataTable } from '../../shared/list/DataTable'
import { CountTiles, shortMunicipalityName } from '../../shared/pictures/Tiles'
import { Section } from '../../shared/ui/Section'
import { Coverage } from '../network'
import { countsOf } from './municipalityCounts'
import { pictureTexts } from './picture.texts'
import { addressOf } from './place'
import { useReportPlace } from './useReportPlace'

type Chapter = NonNullable<ThemeLinePartFragment['chapter']>

type Props = {
  municipalities: ThemeLinePartFragment['network']['municipalities']
  projects: Chapter['projects']
  themeLine: Chapter['themeLine']
}

/** Which municipality takes part in which project of this chapter: counted on the map, and one by one in the matrix. */
export function MunicipalityMap({ municipalities, projects, themeLine }: Props) {
  const t = useTexts(pictureTexts)
  const format = useFormat()
  const registerLang = useRegisterLang()
  const place = useReportPlace()
  if (municipalities.length === 0 || projects.length === 0) return null
  const counts = countsOf(municipalities, projects)
  const rows = projects.map(({ project, municipalities: stances }) => ({ node: { slug: project.slug, name: project.name, themeLine, municipalities: stances } }))
  return (
    <Section title={t.municipalities}>
      <p>{t.onTheMap}</p>
      <CountTiles tiles={counts} to={(slug) => addressOf(place, 'gemeente', slug)} />
      <AsTable>
        <DataTable
          caption={t.mapTable}
          rows={counts}
          rowKey={({ slug }) => slug}
          columns={[
            { key: 'municipality', header: t.municipality, cell: ({ name }) => <span {...registerLang}>{shortMunicipalityName(name)}</span> },
            { key: 'count', header: t.count, cell: ({ count }) => format.number(count), value: ({ count }) => count, isNumber: true },
          ]}
        />
      </AsTable>
      <Coverage network={{ municipalities, projects: { totalCount: rows.length, edges: rows } }} />
    </Section>
  )
}
