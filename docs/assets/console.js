// The try-it console: shows the contract with the address that requests go to, and lets the reader change it.
const form = document.querySelector('[data-target]');
const address = form.elements.namedItem('address');
const status = form.querySelector('[role=status]');
const configuration = JSON.parse(document.querySelector('#console').textContent);

address.value = `${window.affiliateMock}/${address.dataset.mock}`;

/** A browser says only "Failed to fetch"; the console shows the message of the error. */
const customFetch = async (...request) => {
  try {
    return await fetch(...request);
  } catch (cause) {
    if (cause.name !== 'TypeError') throw cause;
    const { origin } = new URL(request[0].url ?? request[0]);
    const why = 'nothing listens there, or it forbids calls from pages (CORS)';
    throw new Error(`No response from ${origin}: ${why}`, { cause });
  }
};

const pointed = (url) => {
  const { content } = configuration;
  const [here, ...others] = content.servers;
  const servers = [{ ...here, url }, ...others.filter((server) => server.url !== url)];
  return {
    ...configuration,
    customFetch,
    content: { ...content, servers },
    // Pages of operations lead here by their names.
    generateOperationSlug: ({ operationId }) => operationId,
    // The colours are chosen in the header; see theme.js.
    hideDarkModeToggle: true,
    forceDarkModeState: document.documentElement.classList.contains('dark') ? 'dark' : 'light',
  };
};

// The console keeps the server that was chosen once, so another one takes a new console; its place is in the hash.
let shown;
const show = (url) => {
  shown?.destroy();
  const place = document.createElement('div');
  document.querySelector('#content').replaceChildren(place);
  shown = window.Scalar.createApiReference(place, pointed(url));
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const url = address.value.trim().replace(/\/+$/, '');
  const isAddress = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  address.setAttribute('aria-invalid', !isAddress);
  status.textContent = isAddress
    ? `Requests go to ${url}.`
    : `“${url}” is no address. Write a whole one, such as ${configuration.content.servers[0].url}`;
  if (isAddress) show(url);
});
show(address.value);
