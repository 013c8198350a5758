// The reference as Redoc shows it. The renderer links its sections as paths of the host, though a click changes only the
// hash: in another tab, or on a disk, such a path leads nowhere.
const correct = (place) => {
  for (const link of place.querySelectorAll('a[href^="/"]')) {
    link.setAttribute('href', `#${link.getAttribute('href')}`);
  }
};

window.showReference = (document, options, place) => {
  correct(place);
  new MutationObserver(() => correct(place)).observe(place, {
    attributeFilter: ['href'],
    childList: true,
    subtree: true,
  });
  window.Redoc.hydrate(document, options, place);
};
