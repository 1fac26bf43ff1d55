/** Pages that the tests open by name: the same two folders, as each shore calls them. */
export const agreement = { 'fr-FR': '/fr-FR/accord/', 'fr-CA': '/fr-CA/entente/' } as const

export const call = {
  'fr-FR': '/fr-FR/appels-a-projets/carnot-mica-2024/',
  'fr-CA': '/fr-CA/appels-de-projets/carnot-mica-2024/',
} as const
