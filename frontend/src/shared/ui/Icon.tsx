/** Own icons on a 24 px grid with a 2 px stroke. Always beside a word, so hidden from screen readers. */
const paths = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm5 11.5 6 6',
  lock: 'M4 11h16v10H4zM8 11V7a4 4 0 0 1 8 0v4',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7Zm10-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  arrow: 'M3 12h17M13 5l7 7-7 7',
  close: 'm5 5 14 14M19 5 5 19',
  check: 'm4 12.5 5.5 5.5L20 7',
  menu: 'M3 6h18M3 12h18M3 18h18',
  down: 'M12 3v13M6 11l6 6 6-6M4 21h16',
  print: 'M7 9V3h10v6M7 17H3V9h18v8h-4M7 14h10v7H7z',
  user: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4 21c1-5 4-7 8-7s7 2 8 7',
  warn: 'M12 3 2 20h20L12 3ZM12 10v5M12 17v1',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v6M12 7v1',
  table: 'M3 5h18v14H3zM3 10h18M9 5v14',
  filter: 'M3 5h18M6 12h12M10 19h4',
  out: 'M14 4h6v6M20 4 10 14M18 14v6H4V6h6',
  swap: 'M3 8h17l-4-4M21 16H4l4 4',
} as const

export type IconName = keyof typeof paths

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="ic" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
