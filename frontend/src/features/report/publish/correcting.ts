/** The place on the page of an edition where it is corrected. */
export const correcting = 'verbeteren'
