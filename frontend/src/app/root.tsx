import { createRootRoute } from '@tanstack/react-router';
import { Layout, NotFound } from './Layout.tsx';

export const root = createRootRoute({ component: Layout, notFoundComponent: NotFound });
