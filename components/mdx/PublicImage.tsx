import { publicFile } from '@/lib/content'
import { href } from '@/lib/site/address'

type PublicImageProps = { readonly src: string; readonly alt: string; readonly title?: string }

/** An image of `public/`, whose true size keeps the page from jumping when it arrives. */
export function PublicImage({ src, alt, title }: PublicImageProps) {
  const file = publicFile(src)
  if (!file) throw new Error(`Il n’y a pas d’image public${src}.`)
  return (
    // biome-ignore lint/performance/noImgElement: next/image needs a server and writes `style=`, which the CSP refuses.
    <img
      src={href(src)}
      alt={alt}
      title={title}
      width={file.width}
      height={file.height}
      loading="lazy"
      decoding="async"
    />
  )
}
