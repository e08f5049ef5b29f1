// Base64 back into the bytes of the pack, as fast as the browser can.
// Knows nothing of what the bytes mean.

type WithFromBase64 = Uint8ArrayConstructor & {
  fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
};

/**
 * @param base64 standard alphabet, padded
 * @throws when the text is not base64
 */
export function decodePack(base64: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as WithFromBase64;
  if (fromBase64 !== undefined) return fromBase64.call(Uint8Array, base64);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
