/** The shop's contact for reports of reactions, which the law asks a seller of cosmetics to name. */
export const CARE_EMAIL = 'care@porewell.example'
