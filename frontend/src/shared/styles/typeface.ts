import file from './fonts/schibsted-grotesk-latin-wght-normal.woff2'

/**
 * Has the page's typeface come. To be called when the first page shows: before that it would take half of a slow line
 * from what the page says, and text reads as well in the reader's own typeface until then.
 */
export function fetchTypeface() {
  document.fonts.add(new FontFace('Schibsted Grotesk', `url(${file})`, { weight: '400 900', display: 'swap' }))
}
