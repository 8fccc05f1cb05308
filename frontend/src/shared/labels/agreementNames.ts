/** Codes whose short name on a screen differs from the code; the glossary has them all. */
const names: Readonly<Record<string, string>> = {
  REGIO_DEAL: 'Regio Deal',
  ZONMW: 'ZonMw',
  SPUK_CLIENTONDERSTEUNING: 'SPUK cliëntondersteuning',
}

/** A new scheme is a new code, so one that we do not know shows as itself. */
export const agreementName = (code: string): string => names[code] ?? code.replaceAll('_', ' ')
