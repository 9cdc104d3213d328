/** Sizes of requests and responses. */

/** Excel on the web takes and gives at most this many bytes at once; see facts.md. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Bytes of a text in UTF-8: what a Chinese character weighs on the wire is three, not one. */
export function payloadSize(text: string): number {
  return new TextEncoder().encode(text).length;
}
