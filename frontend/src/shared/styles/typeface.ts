import file from './fonts/schibsted-grotesk-latin-wght-normal.woff2'

export const typeface = { family: 'Schibsted Grotesk', file, weight: '400 900' }

/**
 * Has the page's typeface come. To be called when the first page shows: before that it would take half of a slow line
 * from what the page says, and text reads as well in the reader's own typeface until then.
 */
export function fetchTypeface() {
  const { family, weight } = typeface
  document.fonts.add(new FontFace(family, `url(${file})`, { weight, display: 'swap' }))
}
