const PATHS = {
  system: 'M3 4h14v9H3zM7 17h6M10 13v4',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M4 16l1.4-1.4M14.6 5.4L16 4',
  dark: 'M16 12.2A6.8 6.8 0 0 1 7.8 4a6.8 6.8 0 1 0 8.2 8.2z',
  contested: 'M3 6h11M11 3l3 3-3 3M17 14H6M9 11l-3 3 3 3',
  unverified: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15zM7.8 8a2.3 2.3 0 1 1 3.3 2c-.8.4-1.1.8-1.1 1.7M10 14.2v.3',
  invented: 'M10 2.5l8 14.5H2zM10 8v4M10 14.4v.3',
  forth: 'M7 4l6 6-6 6',
  close: 'M4.5 4.5l11 11M15.5 4.5l-11 11',
  search: 'M8.5 3a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zM12.6 12.6L17 17',
} as const

/** A small drawing beside words that say the same; never alone, unless its button is labelled. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className={`icon icon-${name}`} viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
