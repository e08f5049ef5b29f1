// Unit tests: every room, with the knowledge as virtual modules and a made-up browser. No real browser, no network.
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { knowledge } from './src/build/vite-plugin';

export default defineConfig({
  // Mistakes in the knowledge are told by tests/knowledge; the other tests go on without what is broken.
  plugins: [WxtVitest(), knowledge({ stop: false })],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    restoreMocks: true,
  },
});
