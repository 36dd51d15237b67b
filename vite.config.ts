import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// Digwell's server, for `npx vite` beside a running `npm start`.
const SERVER = process.env['DIGWELL_URL'] ?? 'http://127.0.0.1:4444'

// oxlint-disable-next-line import/no-default-export -- Vite reads the default export
export default defineConfig({
  root: 'web',
  plugins: [react(), tailwindcss()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: ['chrome123', 'firefox121', 'safari17.5'], // light-dark() and OKLCH stay as written
    assetsInlineLimit: 0, // no data: URLs, so that the content security policy can stay strict
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: {
      input: {
        index: 'web/index.html',
        capture: 'web/capture.html',
        pair: 'web/pair.html',
        'capture-worker': 'web/capture/capture-worker.ts',
      },
      output: {
        // A service worker is known by its address, and must lie above the page it serves.
        entryFileNames: ({ name }) =>
          name === 'capture-worker' ? '[name].js' : 'assets/[name]-[hash].js',
      },
    },
  },
  server: { proxy: { '/api': SERVER } },
})
