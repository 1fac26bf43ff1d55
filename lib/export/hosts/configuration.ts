/** Lines of a server's configuration, shared by the ways of writing it for nginx and Caddy. */
export function lines(content: readonly string[]): string {
  return `${content.join('\n')}\n`
}

/** `head { … }`, with its content indented. */
export function block(head: string, content: readonly string[]): string {
  const inside = content.flatMap((line) => line.split('\n')).map((line) => `  ${line}`)
  return [`${head} {`, ...inside, '}'].join('\n')
}
