// @ts-check

/**
 * again runs in the page: it leads one that lives to another link as the Back button would, with nothing open, typed,
 * focused, scrolled or remembered. Answers false where that isn't the same as loading the link: before the page lives,
 * and from another folder.
 * @param {string} folder address of the page, without a query
 * @param {string} query
 */
export function again(folder, query) {
  if (!document.documentElement.classList.contains('live') || location.origin + location.pathname !== folder) return false;
  for (const d of document.querySelectorAll('dialog')) d.close();
  /** @type {HTMLInputElement} */ (document.getElementById('find')).value = '';
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  localStorage.clear();
  sessionStorage.clear();
  history.pushState(null, '', folder + (query ? '?' + query : ''));
  dispatchEvent(new PopStateEvent('popstate'));
  scrollTo(0, 0);
  return true;
}
