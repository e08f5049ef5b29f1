// What the tests call inside the extension's own contexts goes by this name there.
declare const chrome: import('webextension-polyfill').Browser;
