/** Where the issuer sends the reader after signing in. */
export const returnPath = '/aanmelden/terug'

/** Where the issuer sends the hidden frame in which a session is renewed. */
export const silentPath = '/aanmelden-stil.html'
