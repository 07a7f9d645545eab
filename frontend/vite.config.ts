/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.API_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '#': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    // Maven sets OUT_DIR so that the app lands in the jar's META-INF/resources.
    outDir: process.env.OUT_DIR ?? 'dist',
    emptyOutDir: true,
    target: ['chrome107', 'safari16', 'firefox104'],
    // Everything is a file of our own origin: the content security policy allows no data: script, style or font.
    assetsInlineLimit: 0,
  },
  server: { host: '127.0.0.1', port: 5173, strictPort: true, proxy: { '/api': api, '/q': api } },
  preview: { host: '127.0.0.1', port: 4173, strictPort: true, proxy: { '/api': api, '/q': api } },
  test: { include: ['src/**/*.test.{ts,tsx}'], environment: 'jsdom', reporters: ['default'] },
});
