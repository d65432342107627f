// @ts-check

/**
 * again runs in the page: it leads one that lives to another link as the Back button would, with nothing open, typed,
 * focused, scrolled or remembered. Answers false where that isn't the same as loading the link: before the page lives,
 * and from another folder.
 * @param {string} folder address of the page, without a query
 * @param {string} query
 */
export async function again(folder, query) {
  if (!document.documentElement.classList.contains('live') || location.origin + location.pathname !== folder) return false;
  const open = document.querySelectorAll('dialog[open]');
  for (const d of open) /** @type {HTMLDialogElement} */ (d).close();
  if (open.length) await new Promise((done) => setTimeout(done, 60)); // the page hears of it later
  /** @type {HTMLInputElement} */ (document.getElementById('find')).value = '';
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  localStorage.clear();
  sessionStorage.clear();
  history.pushState(null, '', folder + (query ? '?' + query : ''));
  dispatchEvent(new PopStateEvent('popstate'));
  scrollTo(0, 0);
  return true;
}
