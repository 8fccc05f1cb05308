import { Section } from '../../shared/ui/Section'
import './about.css'

type Part = { title: string; text?: string; points?: readonly string[] }

/** Sections of plain text: a heading, a paragraph, a list. */
export function Prose({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ title, text, points = [] }) => (
    <Section key={title} title={title} className="proza">
      {text && <p>{text}</p>}
      {points.length > 0 && (
        <ul className="punten">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </Section>
  ))
}
