/** The site that an address leads to, as a reader knows it: 'twentsekoers.nl'. */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}
