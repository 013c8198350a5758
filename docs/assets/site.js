// What every page of the site does: copy code, show the address of the mock, and search.
const base = new URL('..', document.currentScript.src);

// Samples name the address at which the mock usually is; mock.js says where it is.
const USUAL = '127.0.0.1:4010';
const { host } = new URL(window.affiliateMock);
if (host !== USUAL) {
  for (const code of document.querySelectorAll('main pre code')) {
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      walker.currentNode.data = walker.currentNode.data.replaceAll(USUAL, host);
    }
  }
}

document.addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copy]');
  if (!button) return;
  await navigator.clipboard.writeText(button.parentElement.querySelector('code').textContent);
  button.textContent = 'Copied';
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 1500);
});

const load = (path) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(path, base);
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${path} can't be loaded`));
    document.head.append(script);
  });

/** The index is loaded once, at the first search. */
let loading;
function searchIndex() {
  loading ??= Promise.all([load('assets/minisearch.js'), load('assets/search-index.js')]).then(
    () => {
      const { options, index } = window.affiliateSearch;
      return window.MiniSearch.loadJSON(index, options);
    },
  );
  return loading;
}

function searchDialog() {
  const dialog = document.createElement('dialog');
  dialog.id = 'search';
  dialog.setAttribute('aria-label', 'Search');
  dialog.innerHTML = `<form method="dialog">
    <input type="search" role="combobox" aria-expanded="true" aria-controls="hits" aria-label="Search all providers"
      placeholder="Operation, parameter, path, guide…" autocomplete="off" spellcheck="false">
    <button type="submit">Close</button></form>
    <p class="soft" role="status"></p><ul id="hits" role="listbox" aria-label="Results"></ul>`;
  document.body.append(dialog);
  const input = dialog.querySelector('input');
  const list = dialog.querySelector('ul');
  let chosen = 0;

  const mark = (index) => {
    const hits = [...list.children];
    chosen = (index + hits.length) % (hits.length || 1);
    for (const [at, hit] of hits.entries()) hit.setAttribute('aria-selected', at === chosen);
    hits[chosen]?.scrollIntoView({ block: 'nearest' });
    if (hits[chosen]) input.setAttribute('aria-activedescendant', hits[chosen].id);
    else input.removeAttribute('aria-activedescendant');
  };

  input.addEventListener('input', async () => {
    const query = input.value.trim();
    const found = query ? (await searchIndex()).search(query).slice(0, 20) : [];
    if (query !== input.value.trim()) return;
    list.replaceChildren(...found.map(hitItem));
    dialog.querySelector('[role=status]').textContent = query
      ? `${found.length || 'No'} results`
      : '';
    mark(0);
  });
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) mark(chosen + step);
    else if (event.key === 'Enter') list.children[chosen]?.querySelector('a').click();
    else if (event.key === 'Escape') dialog.close();
    else return;
    event.preventDefault();
  });
  // A result on the page that is open leaves nothing else to close the dialog.
  list.addEventListener('click', () => dialog.close());
  return dialog;
}

function hitItem({ id, title, place, line }, index) {
  const item = document.createElement('li');
  item.id = `hit-${index}`;
  item.setAttribute('role', 'option');
  const link = document.createElement('a');
  link.href = new URL(id, base);
  link.tabIndex = -1;
  for (const [tag, text] of [
    ['b', title],
    ['small', place],
    ['code', line],
  ]) {
    const part = document.createElement(tag);
    part.textContent = text;
    link.append(part, ' ');
  }
  item.append(link);
  return item;
}

let dialog;
function openSearch() {
  dialog ??= searchDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input').select();
}

document.querySelector('[data-find]')?.addEventListener('click', openSearch);
document.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest?.('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  openSearch();
});
