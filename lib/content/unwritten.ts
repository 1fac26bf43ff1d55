/** How every text begins that `npm run nouveau` leaves for the editor; only a draft may have one. */
export const unwritten = 'À écrire :'
