import { useLanguage } from '../language.tsx'

export function Loading() {
  const { words } = useLanguage()
  return (
    <p className="loading" role="status">
      {words.loading}
    </p>
  )
}
