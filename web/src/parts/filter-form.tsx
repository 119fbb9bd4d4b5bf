import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ChangeEvent, type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Facets } from '../../../src/doors/http/api.ts'
import { facetsQuery } from '../api.ts'
import { FILTER_NAMES, type Filters, filtersOf, SORTS } from '../filters.ts'
import { useLanguage } from '../language.tsx'
import { useNames } from '../say/names.ts'

/** Narrows the list. A choice takes effect at once; typed words and days when they are entered. */
export function FilterForm({ filters }: { filters: Filters }) {
  const { words } = useLanguage()
  const { data: facets } = useSuspenseQuery(facetsQuery)
  const named = useNames()
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const [open, setOpen] = useState(() => matchMedia('(min-width: 46rem)').matches)
  useEffect(() => {
    // The address may change by other hands (a filter lifted, a step back); the fields follow, and keep the focus.
    for (const name of [...FILTER_NAMES, 'sort'] as const) {
      const field = form.current?.elements.namedItem(name)
      const value = filters[name] ?? (name === 'sort' ? SORTS[0] : '')
      if ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.value !== value)
        field.value = value
    }
  }, [filters])
  const apply = (form: HTMLFormElement) =>
    navigate({ to: '/', search: filtersOf(Object.fromEntries(new FormData(form))), replace: true, resetScroll: false })
  const choose = (event: ChangeEvent<HTMLSelectElement>) => apply(event.currentTarget.form!)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    apply(event.currentTarget)
  }
  const select = (name: keyof Filters, options: readonly (readonly [string, string])[]) => (
    <Choice name={name} label={words.filter[name as 'event']} initial={String(filters[name] ?? '')} onChange={choose}>
      <option value="">{words.filter.any}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </Choice>
  )
  const bounds = { min: facets.from ?? undefined, max: facets.to ?? undefined }
  return (
    <search>
      <details className="filter-box" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.filter.title}</summary>
        <form className="filters" ref={form} onSubmit={submit} aria-label={words.filter.title}>
          <Field label={words.filter.q}>
            {(id) => <input id={id} type="search" name="q" dir="auto" defaultValue={filters.q} />}
          </Field>
          <Field label={words.filter.place}>
            {(id) => <input id={id} type="text" name="place" dir="auto" list="places" defaultValue={filters.place} />}
          </Field>
          <Places facets={facets} />
          <Field label={words.filter.from}>
            {(id) => <input id={id} type="date" name="from" defaultValue={filters.from} {...bounds} />}
          </Field>
          <Field label={words.filter.to}>
            {(id) => <input id={id} type="date" name="to" defaultValue={filters.to} {...bounds} />}
          </Field>
          {select(
            'event',
            facets.events.map(({ value, count }) => [value, `${words.events[value]} (${count})`]),
          )}
          {select(
            'outcome',
            facets.outcomes.map(({ value, count }) => [value, `${words.outcomes[value]} (${count})`]),
          )}
          {select(
            'origin',
            facets.origins.map(({ id, name, count }) => [id, `${named(name)} (${count})`]),
          )}
          {select('contested', Object.entries(words.filter.contestedValue))}
          <Choice name="sort" label={words.filter.sort} initial={filters.sort ?? SORTS[0]} onChange={choose}>
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {words.filter.sorts[sort]}
              </option>
            ))}
          </Choice>
          <button type="submit">{words.filter.apply}</button>
        </form>
      </details>
    </search>
  )
}

/** Provinces to choose from while typing; any other name can be typed. */
function Places({ facets }: { facets: Facets }) {
  const named = useNames()
  return (
    <datalist id="places">
      {facets.provinces.map(({ value, country }) => (
        <option key={`${country} ${value}`} value={named(value)} />
      ))}
    </datalist>
  )
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly initial: string
  readonly onChange: (event: ChangeEvent<HTMLSelectElement>) => void
  readonly children: ReactNode
}

const Choice = ({ label, initial, children, ...rest }: ChoiceProps) => (
  <Field label={label}>
    {(id) => (
      <select id={id} defaultValue={initial} {...rest}>
        {children}
      </select>
    )}
  </Field>
)
