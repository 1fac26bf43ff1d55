import { attribute, type Document } from './exported-site'

/** What a `<meta>` of the head says, by its `name` or `property`; every one of them when it is repeated. */
export function metaAll(document: Document, name: string): readonly string[] {
  return document.elements
    .filter(
      (element) =>
        element.tagName === 'meta' &&
        [attribute(element, 'name'), attribute(element, 'property')].includes(name),
    )
    .map((element) => attribute(element, 'content') ?? '')
}

/** The one that must be there once. Throws when it is absent or repeated. */
export function meta(document: Document, name: string): string {
  const [content, ...others] = metaAll(document, name)
  if (content === undefined || others.length > 0)
    throw new Error(`${document.address} : ${others.length + (content === undefined ? 0 : 1)} × ${name}`)
  return content
}

/** Addresses of the `<link>` elements of that relation. */
export function linked(document: Document, rel: string): readonly string[] {
  return document.elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === rel)
    .map((element) => attribute(element, 'href') ?? '')
}
