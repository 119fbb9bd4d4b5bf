import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Refused } from './api.ts'
import { LanguageProvider } from './language.tsx'
import { routerOf } from './router.tsx'
import './styles/index.css'

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // What was refused stays refused; only silence is worth asking again.
      retry: (failures, error) => error instanceof Refused && error.code === 'network' && failures < 2,
    },
  },
})

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <RouterProvider router={routerOf(client)} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
)
