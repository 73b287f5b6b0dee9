import react from '@vitejs/plugin-react';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { licensePlugin, type LicenseInfo } from 'rolldown-license-plugin';
import { defineConfig, type Plugin } from 'vite';

/** Writes a gzip-compressed copy beside each page, script and style, which the server sends as it is. */
const compressed = (): Plugin => ({
  name: 'compressed',
  writeBundle({ dir = '' }) {
    for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(html|js|css)$/.test(file)) continue;
      writeFileSync(join(dir, `${file}.gz`), gzipSync(readFileSync(join(dir, file)), { level: 9 }));
    }
  },
});

const libraries = new Map<string, LicenseInfo>();
/**
 * Collects the libraries of a bundle. Workers are bundled first, so the page's own bundle writes the notices of
 * all.
 */
const notices = ({ isPage }: { isPage: boolean }) =>
  licensePlugin({
    done(found, bundle) {
      for (const library of found) libraries.set(`${library.name} ${library.version}`, library);
      if (!isPage) return;
      const parts = [...libraries].sort(([a], [b]) => a.localeCompare(b));
      bundle.emitFile({
        type: 'asset',
        fileName: 'third-party-notices.txt',
        source: [
          'Chasqui includes these libraries.',
          ...parts.map(
            ([name, { license, licenseText }]) => `${name}\nLicence: ${license}\n\n${licenseText.trim()}`,
          ),
        ].join(`\n\n${'-'.repeat(80)}\n`),
      });
    },
  });

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), notices({ isPage: true }), compressed()],
  worker: { format: 'es', plugins: () => [notices({ isPage: false })] },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    chunkSizeWarningLimit: 6000,
    rollupOptions: {
      input: { index: `${import.meta.dirname}/index.html`, graphiql: `${import.meta.dirname}/graphiql.html` },
      // All styles are loaded with the first page. Vite loads the styles of a lazy part only once, even if that
      // fails, so a retry would show the part without styles.
      output: { codeSplitting: { groups: [{ name: 'styles', test: /^(?!.*node_modules).*\.css$/ }] } },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
