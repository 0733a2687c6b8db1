import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ConsolePage } from './app/console-page';
import { queryClient } from './app/query-client';
import './styles/elements.css';
import './styles/layout.css';
import './styles/parts.css';

const root = document.getElementById('console');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <ConsolePage />
      </QueryClientProvider>
    </StrictMode>,
  );
}
