import slugify from '@sindresorhus/slugify'

const longest = 60

/** « l’ » and « d’ » carry nothing that an address needs; neither does what leads to them: « de l’ », « à l’ ». */
const elidedArticle = /(?<![\p{L}\p{N}'-])(?:(?:de|à)\s+)?(?:l'|d')(?=\p{L})/giu
/** Other elisions are words of their own: « qu’est-ce », « s’abonner ». The apostrophe of « aujourd’hui » is inside one. */
const elision = /(?<![\p{L}\p{N}])([cjmnst]|(?:jus|lors|puis|quoi)?qu)'(?=\p{L})/giu
const articles = new Set(['le', 'la', 'les', 'un', 'une', 'des'])

/**
 * The end of an address as a careful editor writes it: « L’entente d’innovation » gives `entente-innovation`, « L’œuvre
 * commune : R&D » gives `oeuvre-commune-r-d`. Leading articles, « l’ » and « d’ » go, « aujourd’hui » is one word, and a
 * long title stops at a whole word before 60 signs. Empty when the title has no letter or digit of ours.
 */
export function titleSlug(title: string): string {
  const words = title
    .normalize('NFKC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\bn°\s*/gi, 'numero ')
    .replace(/(?<=\p{L})&(?=\p{L})/gu, ' ')
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
    .replace(elidedArticle, '')
    .replace(elision, '$1 ')
    .replaceAll("'", '')
    .split(/\s+/)
    .filter((word) => word !== '')
  while (words.length > 1 && articles.has(words[0]?.toLowerCase() ?? '')) words.shift()
  const slug = slugify(words.join(' '), {
    decamelize: false,
    customReplacements: [
      ['&', ' et '],
      ['%', ' pour cent '],
      ['€', ' euros '],
      ['$', ' dollars '],
    ],
  })
  if (slug.length <= longest) return slug
  const cut = slug.lastIndexOf('-', longest)
  return slug.slice(0, cut > 0 ? cut : longest)
}
