import type { ReactNode } from 'react'
import { cardSize } from '@/lib/site/card'
import { cardText } from '@/lib/site/card-text'

/** Text stays inside the central 900 × 470: square previews crop the sides. */
const safeArea = { left: 150, top: 80, width: 900, height: 470 } as const

/** What the name of the site, the arc and its shores leave for the title. */
export const titleBox = { width: safeArea.width, height: 262 } as const
export const titleSizes = [92, 80, 72, 64, 58, 52, 46]

/** The light theme of `app/theme.css`. */
const colors = { paper: '#fbf9f4', ink: '#17202e', muted: '#474d59', link: '#0b4788' } as const

type Props = {
  readonly siteName: string
  /** Names of the shores at the ends of the arc, Québec to the west; a shore without name is a hollow point. */
  readonly shores: { readonly west?: string; readonly east?: string }
  readonly children: ReactNode
}

/** Ink on warm white: the name of the site, a title, and the arc from one shore to the other. */
export function CardFrame({ siteName, shores, children }: Props) {
  const { left, top, width, height } = safeArea
  return (
    <div
      style={{
        ...cardSize,
        display: 'flex',
        position: 'relative',
        background: colors.paper,
        color: colors.ink,
        fontFamily: 'Source Serif 4',
      }}
    >
      <div
        style={{ display: 'flex', flexDirection: 'column', position: 'absolute', left, top, width, height }}
      >
        <div style={{ display: 'flex', fontSize: 30, fontWeight: 600, color: colors.link }}>
          {cardText(siteName)}
        </div>
        <div style={{ display: 'flex', flex: 1, alignItems: 'center' }}>{children}</div>
        <Arc shores={shores} />
        <div
          style={{
            display: 'flex',
            justifyContent: 'space-between',
            height: 40,
            fontSize: 30,
            color: colors.muted,
          }}
        >
          <span>{shores.west ?? ''}</span>
          <span>{shores.east ?? ''}</span>
        </div>
      </div>
    </div>
  )
}

function Arc({ shores }: Pick<Props, 'shores'>) {
  const { width } = safeArea
  const end = width - 12
  return (
    <svg aria-hidden="true" width={width} height="84" viewBox={`0 0 ${width} 84`}>
      <path
        d={`M12 68C${width / 4} 0 ${(3 * width) / 4} 0 ${end} 68`}
        fill="none"
        stroke={colors.link}
        strokeWidth="3"
      />
      {[
        { at: 12, name: shores.west },
        { at: end, name: shores.east },
      ].map(({ at, name }) => (
        <circle
          key={at}
          cx={at}
          cy="68"
          r="9"
          fill={name === undefined ? colors.paper : colors.link}
          stroke={colors.link}
          strokeWidth="3"
        />
      ))}
    </svg>
  )
}
