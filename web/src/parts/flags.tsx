import { useLanguage } from '../language.tsx'
import { Icon } from './icon.tsx'

interface FlagsProps {
  readonly contested: boolean
  readonly unverified: boolean
}

/** What stands against an incident, in words with a sign, never in colour alone. */
export function Flags({ contested, unverified }: FlagsProps) {
  const { words } = useLanguage()
  if (!contested && !unverified) return null
  return (
    <ul className="flags">
      {contested && (
        <li className="flag" title={words.flags.contestedNote}>
          <Icon name="contested" /> {words.flags.contested}
        </li>
      )}
      {unverified && (
        <li className="flag" title={words.flags.unverifiedNote}>
          <Icon name="unverified" /> {words.flags.unverified}
        </li>
      )}
    </ul>
  )
}
