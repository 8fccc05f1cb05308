import type { Stance } from '../../shared/gql/graphql'

/** The form of a stance in a small cell: form first, colour second. Its word always stands beside or under it. */
export function StanceSign({ stance }: { stance: Stance }) {
  return (
    <svg className={`teken t-${stance.toLowerCase()}`} viewBox="0 0 20 20" aria-hidden="true">
      <Form stance={stance} />
    </svg>
  )
}

function Form({ stance }: { stance: Stance }) {
  switch (stance) {
    case 'TAKES_PART':
      return <circle className="vol" cx="10" cy="10" r="8" />
    case 'PILOT':
      return (
        <>
          <circle className="ring" cx="10" cy="10" r="7" />
          <path className="vol" d="M10 3a7 7 0 0 0 0 14z" />
        </>
      )
    case 'EXPLORING':
      return <circle className="ring" cx="10" cy="10" r="7" />
    case 'DECLINED':
      return <path className="streep" d="M3 10h14" />
    case 'LEFT':
      return (
        <>
          <circle className="ring dun" cx="10" cy="10" r="7" />
          <path className="streep" d="m5 15 10-10" />
        </>
      )
    case 'UNKNOWN':
      return <circle className="punt" cx="10" cy="10" r="1.6" />
  }
}
