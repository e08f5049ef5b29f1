// What is built and what the browser is told about it. The only place for permissions and policies.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { thirdPartyNotices } from './src/build/notices';
import { knowledge } from './src/build/vite-plugin';

/** Nothing may be fetched, framed, sent or evaluated in the extension's own pages. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  publicDir: 'src/public',
  webExt: { disabled: true },
  hooks: {
    'build:publicAssets': ({ config }, assets) => {
      const licence = readFileSync(new URL('./LICENSE', import.meta.url), 'utf8');
      assets.push(
        { relativeDest: 'LICENSE.txt', contents: licence },
        { relativeDest: 'THIRD-PARTY.txt', contents: thirdPartyNotices(config.root) },
      );
    },
  },
  vite: () => ({
    plugins: [knowledge()],
    // The framework's stand-in for module preloading is the one thing in the build that would fetch.
    build: { modulePreload: { polyfill: false } },
    resolve: {
      alias: {
        // The framework's own one tells the page that we are here.
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./src/page/quiet-context.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ mode, browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'uk',
    permissions: ['storage', 'activeTab', 'scripting'],
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`])),
    action: { default_title: '__MSG_name__' },
    commands: {
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_nextMark__',
      },
    },
    // The development server talks to its pages over a socket, which the policy would cut.
    ...(mode !== 'development' && {
      content_security_policy: { extension_pages: STRICT_POLICY },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'oberih@extension',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
