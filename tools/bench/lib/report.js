// placeholder
export function write() { return []; }
