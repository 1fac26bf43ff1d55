/** How every text begins that `npm run nouveau` leaves for the editor; the report warns while one is still there. */
export const unwritten = 'À écrire :'
