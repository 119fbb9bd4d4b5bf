import { useQueryClient } from '@tanstack/react-query'
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { Refused } from '../api.ts'
import { useLanguage } from '../language.tsx'

/** Says in words why a screen cannot be shown, and what can be done. */
export function Failure({ error, reset }: ErrorComponentProps) {
  const { words } = useLanguage()
  const router = useRouter()
  const client = useQueryClient()
  const code = error instanceof Refused ? error.code : 'fault'
  const again = async () => {
    await client.resetQueries()
    reset()
    await router.invalidate()
  }
  const reason = code === 'network' ? words.errors.network : (words.errors.codes[code] ?? words.errors.unknown(code))
  return (
    <section className="failure" role="alert">
      <h1>{words.errors.title}</h1>
      <p>{reason}</p>
      <p className="actions">
        <button type="button" onClick={again}>
          {words.errors.again}
        </button>
        <Link to="/">{words.errors.home}</Link>
      </p>
    </section>
  )
}

export function NotFound() {
  const { words } = useLanguage()
  return (
    <section className="failure">
      <h1>{words.errors.title}</h1>
      <p>{words.errors.codes.path_unknown}</p>
      <p className="actions">
        <Link to="/">{words.errors.home}</Link>
      </p>
    </section>
  )
}
