// @ts-check
// What the sources tell in several ways: the card says so, fits its window, and its links to the others work by keyboard.

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  ...[[1280, 720], [390, 844]].map(([width, height]) => ({
    shares: true,
    name: `two accounts stand side by side and lead to each other by keyboard at ${width}×${height}`,
    size: { width, height },
    async run(/** @type {import('../lib/context.js').Context} */ t) {
      await t.open('n=event:wu-takes-over');
      await t.until(() => /** @type {HTMLDialogElement} */ (document.getElementById('card')).open, [], 8000, 'the card opens');
      const seen = await t.page.eval(() => {
        const box = /** @type {Element} */ (document.getElementById('card')).getBoundingClientRect();
        return { top: box.top, bottom: innerHeight - box.bottom, sides: [...document.querySelectorAll('#card .sides')].map((s) => s.children.length) };
      });
      t.check(seen.top > -0.5 && seen.bottom > -0.5, `the card stands inside the window: ${JSON.stringify(seen)}`);
      t.check(seen.sides[0] === 2, `two accounts: ${seen.sides}`);
      const at = () => document.activeElement?.getAttribute('data-focus') ?? document.activeElement?.id;
      for (let i = 0; i < 12 && await t.page.eval(at) !== 'clash-0-0'; i++) await t.page.press('Tab');
      t.check(await t.page.eval(at) === 'clash-0-0', 'Tab comes to the other account');
      await t.page.press('Enter');
      await t.until(() => /** @type {any} */ (window).yuntu.panel().card?.id === 'figure:s2-wu-takes-over', [], 4000, 'Enter opens it');
      t.check(await t.page.eval(at) === 'card-title', `the new card is read from its title: ${await t.page.eval(at)}`);
      const back = (await t.panel()).card.clashes[0].others.map((/** @type {{ id: string }} */ o) => o.id);
      t.check(back.includes('event:wu-takes-over'), `it leads back: ${back}`);
    },
  })),
];
