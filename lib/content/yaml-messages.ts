import type { ErrorCode } from 'yaml'
import type { z } from 'zod'

type Words = { readonly message: string; readonly hint: string }

const yamlWords: Partial<Record<ErrorCode, Words>> = {
  DUPLICATE_KEY: {
    message: 'Cette clé est écrite deux fois.',
    hint: 'Gardez une seule des deux lignes.',
  },
  TAB_AS_INDENT: {
    message: 'Une tabulation sert de retrait.',
    hint: 'Remplacez-la par des espaces.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Un deux-points dans la valeur la fait lire comme une nouvelle clé.',
    hint: 'Mettez toute la valeur entre guillemets droits : title: "Appel : la suite".',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'Une clé doit tenir sur une ligne et être suivie de « : » et d’une valeur.',
    hint: 'Vérifiez le deux-points, et les guillemets qui ne sont pas refermés.',
  },
  MISSING_CHAR: {
    message:
      'Il manque un signe : un guillemet ou un crochet n’est pas refermé, ou un deux-points est absent.',
    hint: 'Refermez le guillemet ou le crochet ouvert plus haut, ou ajoutez « : » après la clé.',
  },
  UNEXPECTED_TOKEN: {
    message: 'La valeur est finie, et il reste du texte sur la ligne.',
    hint: 'Une apostrophe ou un guillemet la referme trop tôt : mettez toute la valeur entre guillemets droits "…".',
  },
  BAD_INDENT: {
    message: 'Le retrait de cette ligne ne correspond à rien.',
    hint: 'Alignez la ligne sur les autres clés du même niveau, avec des espaces.',
  },
}

/** What a YAML syntax error means, in words for an editor. */
export function messageForYamlError(code: ErrorCode): Words {
  return (
    yamlWords[code] ?? {
      message: 'Cette ligne n’est pas du YAML lisible.',
      hint: 'Une ligne s’écrit « clé: valeur » ; mettez entre guillemets droits une valeur qui contient « : » ou « # ».',
    }
  )
}

const typeNames: Record<string, string> = {
  string: 'du texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  object: 'un groupe de clés',
  array: 'une liste',
  record: 'un groupe de clés',
}

/** The French sentence for a schema issue whose schema does not carry its own. */
export function messageForIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Il faut ici ${typeNames[issue.expected] ?? issue.expected}, pas ${kindOf(issue.input)}.`
    case 'invalid_value':
      return `« ${String(issue.input)} » n’est pas une valeur permise.`
    case 'too_small':
      return issue.origin === 'string'
        ? `Ce texte est trop court : ${issue.minimum} caractères au moins.`
        : `La valeur est trop petite : ${issue.minimum} au moins.`
    case 'too_big':
      return issue.origin === 'string'
        ? `Ce texte est trop long : ${issue.maximum} caractères au plus.`
        : `La valeur est trop grande : ${issue.maximum} au plus.`
    case 'unrecognized_keys':
      return `Clés inconnues : ${issue.keys.join(', ')}.`
    case 'invalid_format':
      return 'Cette valeur n’a pas la forme attendue.'
    default:
      return 'Cette valeur n’est pas permise ici.'
  }
}

/** What to do about a schema issue. */
export function hintForIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `Valeurs permises : ${issue.values.map(String).join(', ')}.`
    case 'invalid_type':
      return issue.expected === 'string'
        ? 'Ajoutez la valeur après le deux-points ; entre guillemets droits si elle ne contient que des chiffres.'
        : `Écrivez ${typeNames[issue.expected] ?? issue.expected}.`
    case 'too_small':
    case 'too_big':
      return 'Récrivez la valeur dans ces limites.'
    default:
      return 'Voyez les exemples de docs/redaction.md.'
  }
}

function kindOf(input: unknown): string {
  if (input === null || input === undefined) return 'une valeur vide'
  if (Array.isArray(input)) return 'une liste'
  return typeNames[typeof input] ?? 'autre chose'
}
