import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    chunkSizeWarningLimit: 6000,
    rollupOptions: {
      input: { index: `${import.meta.dirname}/index.html`, graphiql: `${import.meta.dirname}/graphiql.html` },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
