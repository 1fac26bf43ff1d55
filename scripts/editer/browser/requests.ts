import type { Fault } from '@/lib/content/fault'
import type { OpenedText } from '../content-files'
import type { Folder } from '../folders'

/** What the editor's server answered instead, in French. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

export const listFolders = () => ask<readonly Folder[]>('/api/dossiers')
export const openText = (file: string) => ask<OpenedText>(`/api/texte?fichier=${encodeURIComponent(file)}`)
export const saveText = (file: string, text: string, version: string) =>
  ask<{ version: string }>('/api/texte', { file, text, version })
export const askReport = (files: readonly string[], unsaved: Readonly<Record<string, string>>) =>
  ask<readonly Fault[]>('/api/rapport', { files, unsaved })

/** Content of a `<meta>` of the page. */
export function given(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? ''
}

async function ask<T>(address: string, body?: unknown): Promise<T> {
  const response = await fetch(address, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'X-Cle': given('cle'), ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch(() => {
    throw new Refused(0, 'L’éditeur est arrêté : relancez « npm run editer ». Gardez cette page ouverte.')
  })
  const answer = await response.json()
  if (!response.ok) throw new Refused(response.status, String(answer.message))
  return answer
}
