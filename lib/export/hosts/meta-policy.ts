/**
 * The document with its policies in `<meta>`, for a host that sets no header. They come right after the charset, which
 * must stay within the first 1,024 bytes, and before anything they speak of. Throws when there is no charset.
 */
export function withMetaPolicy(html: string, contentSecurityPolicy: string): string {
  const charset = /<meta charset="utf-8" ?\/?>/i.exec(html)
  if (!charset) throw new Error('document sans <meta charset>')
  const end = charset.index + charset[0].length
  const metas = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><meta name="referrer" content="strict-origin-when-cross-origin">`
  return html.slice(0, end) + metas + html.slice(end)
}
