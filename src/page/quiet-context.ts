// Stands in for the framework's content script context, which announces itself on the page's document:
// any page that knows the extension's id could listen for that, and even stop us. It must stay silent.

/** Only what entrypoints/page.content uses. Nothing ends a page's script but its page. */
export class ContentScriptContext {
  readonly signal = new AbortController().signal;
}
