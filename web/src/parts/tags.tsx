import type { Claim } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { Icon } from './icon.tsx'

/** What a claim is of, and how it is said: fact, suspicion, accusation, denial. */
export function Tags({ claim }: { claim: Claim }) {
  const { words } = useLanguage()
  return (
    <span className="tags">
      <span className="tag">{words.events[claim.event]}</span>
      <span className={`tag modality-${claim.modality}`}>
        {claim.modality === 'denied' && <Icon name="contested" />}
        {claim.modality === 'unverified' && <Icon name="unverified" />}
        {words.modalities[claim.modality]}
      </span>
      {claim.scope === 'cumulative' && <span className="tag">{words.claim.cumulative}</span>}
    </span>
  )
}
