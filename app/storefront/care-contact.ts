/** Where questions and reports of reactions go; the law asks a seller of cosmetics to name it. */
export const CARE_EMAIL = 'care@porewell.example'
