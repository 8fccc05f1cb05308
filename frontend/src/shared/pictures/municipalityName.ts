/** 'Gemeente Borne' is Borne where it is about municipalities anyway. */
export const shortMunicipalityName = (name: string) => name.replace(/^Gemeente /, '')
