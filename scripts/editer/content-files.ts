import { createHash, randomBytes } from 'node:crypto'
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'

/** A text as it was opened. `version` is the digest of its bytes: it says whether the file has changed since. */
export type OpenedText = { readonly text: string; readonly version: string }

/** Why a file was not opened or saved, in French, with the HTTP status that fits. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 409 | 413 | 415,
    message: string,
  ) {
    super(message)
  }
}

const editable =
  /^content\/(?:sources\.yaml|lexique\.yaml|(?:pages|signataires|annonces|appels)\/[^/\\\0]+\/(?:fiche\.yaml|fr-FR\.mdx|fr-CA\.mdx))$/

/** Opens and saves the texts of one project’s `content/`, and no other file. */
export function contentFiles(project: string) {
  let last: Promise<unknown> = Promise.resolve()

  /** Throws a Refusal when the file is not there, not one that editors write, or not UTF-8. */
  async function openText(file: string): Promise<OpenedText> {
    return textOf(await bytesOf(await placeOf(project, file)), file)
  }

  /**
   * Replaces a file by a text, whole or not at all; gives its new version. Throws a Refusal (409) when the file is not
   * the version that the text was made from: what someone else has written is never lost.
   */
  function saveText(file: string, text: string, from: string): Promise<string> {
    // One after the other: between the comparison and the replacement, no other save may come.
    const saved = last.then(() => replace(file, text, from))
    last = saved.catch(() => undefined)
    return saved
  }

  async function replace(file: string, text: string, from: string): Promise<string> {
    // A lone half of a character cannot be written: it would come back as another.
    if (/\p{Cs}/u.test(text)) throw new Refusal(400, 'Ce texte contient un caractère incomplet : retapez-le.')
    const path = await placeOf(project, file)
    if (versionOf(await bytesOf(path)) !== from) {
      throw new Refusal(
        409,
        'Le fichier a changé sur le disque depuis que vous l’avez ouvert. Rien n’a été enregistré.',
      )
    }
    const bytes = Buffer.from(text, 'utf8')
    await replaceWhole(path, bytes)
    return versionOf(bytes)
  }

  return { openText, saveText }
}

/** The place on disk of a file of content, symbolic links resolved: none may lead elsewhere. */
async function placeOf(project: string, file: string): Promise<string> {
  if (!editable.test(file) || file.split('/').some((part) => part === '.' || part === '..')) {
    throw new Refusal(403, 'Ce fichier n’est pas un texte du site.')
  }
  try {
    const root = await realpath(join(project, 'content'))
    const path = await realpath(join(project, file))
    if (path === join(root, ...file.split('/').slice(1)) && path.startsWith(root + sep)) return path
  } catch {
    throw new Refusal(404, 'Ce fichier n’existe pas, ou plus.')
  }
  throw new Refusal(403, 'Ce fichier est un lien vers un autre endroit : il ne se modifie pas ici.')
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch {
    throw new Refusal(404, 'Ce fichier ne peut pas être lu.')
  }
}

function textOf(bytes: Buffer, file: string): OpenedText {
  try {
    // The byte order mark is kept: what is not touched is saved as it was.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, version: versionOf(bytes) }
  } catch {
    throw new Refusal(
      415,
      `${file} n’est pas enregistré en UTF-8 : convertissez-le d’abord dans un autre éditeur.`,
    )
  }
}

function versionOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Writes beside the file, then renames: who reads meanwhile sees the old text or the new one, never a part. */
async function replaceWhole(path: string, bytes: Buffer): Promise<void> {
  // A name with a dot first: neither the report nor the preview takes it for content.
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`)
  const { mode } = await stat(path)
  try {
    const handle = await open(draft, 'wx', mode)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
