import { buildInstant } from './build-date'
import { siteDay, type View } from './publication'

/**
 * The view of this run: as of the day of the build, with what is not published in `next dev` and when
 * `SITE_BROUILLONS=1`. Throws a RangeError when that variable holds anything but 1, 0 or nothing.
 */
export function buildView(): View {
  return {
    today: siteDay(buildInstant()),
    unpublished: process.env.NODE_ENV === 'development' || isPreviewBuild(),
  }
}

/** Whether this build is one to proofread: it shows drafts, and asks search engines to stay away. */
export function isPreviewBuild(): boolean {
  const value = process.env.SITE_BROUILLONS?.trim() ?? ''
  if (value !== '' && value !== '0' && value !== '1') {
    throw new RangeError(
      `SITE_BROUILLONS vaut « ${value} » : écrivez 1 pour construire le site avec ses brouillons, ou retirez la variable.`,
    )
  }
  return value === '1'
}
