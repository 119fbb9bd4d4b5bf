import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, Fragment, useEffect, useRef } from 'react'
import type { Found } from '../../../src/doors/http/api.ts'
import { searchQuery } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { InventedNotice } from '../parts/notice.tsx'
import { Pager } from '../parts/pager.tsx'
import { directionOf } from '../parts/quotation.tsx'
import { day } from '../say/days.ts'
import { useTitle } from '../title.ts'

const here = getRouteApi('/search')

/** Reports that hold the words, with the words where they stand. */
export function SearchScreen() {
  const { words } = useLanguage()
  const { q = '', page = 1 } = here.useSearch()
  const { data } = useQuery(searchQuery(q, page))
  const navigate = useNavigate()
  useTitle(q ? `${words.search}: ${q}` : words.search)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current) input.current.value = q
  }, [q])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const asked = String(new FormData(event.currentTarget).get('q') ?? '').trim()
    void navigate({ to: '/search', search: asked ? { q: asked } : {} })
  }
  return (
    <div className="search">
      <h1>{words.find.title}</h1>
      <search>
        <form onSubmit={submit} className="ask">
          <label htmlFor="q">{words.find.label}</label>
          <input
            id="q"
            name="q"
            type="search"
            dir="auto"
            ref={input}
            defaultValue={q}
            maxLength={300}
            aria-describedby="hint"
          />
          <button type="submit">{words.find.go}</button>
          <p className="hint" id="hint">
            {words.find.hint}
          </p>
        </form>
      </search>
      <p role="status" className="total">
        {q && data ? words.count.found(data.total) : ''}
      </p>
      {q && data && (
        <>
          <InventedNotice shown={data.found.some(({ report }) => report.invented)} />
          <ol className="found">
            {data.found.map((found) => (
              <FoundReport key={found.report.id} found={found} />
            ))}
          </ol>
          <Pager
            {...data}
            link={(to, label, rel) => (
              <Link to="/search" search={{ q, page: to }} rel={rel}>
                {label}
              </Link>
            )}
          />
        </>
      )}
    </div>
  )
}

/** A stretch that stops at the end of a sentence needs no sign that the text goes on. */
const ENDED = /[.!?؟…]\s*$/

function FoundReport({ found: { report, snippet, start, claims } }: { found: Found }) {
  const { words, tongue } = useLanguage()
  const own = { lang: report.language, dir: directionOf(report.language) }
  return (
    <li>
      <h2 {...own}>
        <Link to="/reports/$id" params={{ id: report.id }}>
          {report.title ?? words.report.untitled}
        </Link>
      </h2>
      <p className="counts">
        <bdi>{report.publisher ?? words.report.publisherUnknown}</bdi>
        {report.published && ` · ${day(report.published, tongue)}`}
        {claims > 0 && ` · ${words.count.claims(claims)}`}
      </p>
      <p className="snippet" {...own}>
        {start > 0 && '… '}
        {snippet.map(({ text, hit }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in its order
          <Fragment key={index}>{hit ? <mark>{text}</mark> : text}</Fragment>
        ))}
        {!ENDED.test(snippet.at(-1)?.text ?? '') && ' …'}
      </p>
    </li>
  )
}
