// @ts-check
// The words of a panel's text in pieces.

/** @param {(string | {text: string})[]} text */
export const plain = (text) => text.map((p) => (typeof p === 'string' ? p : p.text)).join('');
