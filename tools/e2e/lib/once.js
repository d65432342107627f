// @ts-check

/**
 * once marks a scenario that asks the program or the document rather than the browser: its answer is the same in every
 * engine, and the suite has fifteen minutes for three of them.
 * @type {{engines: ['chromium'], because: string}}
 */
export const once = { engines: ['chromium'], because: 'the same in every engine' };
