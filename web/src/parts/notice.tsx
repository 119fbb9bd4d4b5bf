import { useLanguage } from '../language.tsx'
import { Icon } from './icon.tsx'

/** Stands above everything that rests on invented reports. It cannot be closed: the example must not pass for a record. */
export function InventedNotice({ shown }: { shown: boolean }) {
  const { words } = useLanguage()
  if (!shown) return null
  return (
    <p className="notice" role="note">
      <Icon name="invented" /> <span>{words.inventedNotice}</span>
    </p>
  )
}
