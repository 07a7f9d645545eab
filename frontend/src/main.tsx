import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { reloadOnce } from './app/RootError.tsx';
import { router } from './app/router.tsx';
import { queryClient } from './shared/api/client.ts';
import './shared/ui/styles/index.css';

addEventListener('vite:preloadError', reloadOnce);

const place = document.getElementById('app');
if (place)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
