// The try-it console: shows the contract with the address that requests go to, and lets the reader change it.
const form = document.querySelector('[data-target]');
const address = form.elements.namedItem('address');
const configuration = JSON.parse(document.querySelector('#console').textContent);

// Served by the mock itself: call that one.
if (['127.0.0.1', 'localhost', '[::1]'].includes(location.hostname)) {
  address.value = `${location.origin}/${address.dataset.mock}`;
}

const pointed = () => {
  const { content } = configuration;
  const [here, ...others] = content.servers;
  const url = address.value.replace(/\/+$/, '');
  const servers = [{ ...here, url }, ...others.filter((server) => server.url !== url)];
  return { ...configuration, content: { ...content, servers } };
};

let shown;
const show = () => {
  shown?.destroy();
  const place = document.createElement('div');
  document.querySelector('#content').replaceChildren(place);
  shown = window.Scalar.createApiReference(place, pointed());
};
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
show();
