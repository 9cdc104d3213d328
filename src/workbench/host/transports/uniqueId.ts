/**
 * An id that no other connection has. office.js keeps an add-in's settings in the browser's session under such an id, so
 * that two workbooks that shared one would show each other's settings.
 */
export function uniqueId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
