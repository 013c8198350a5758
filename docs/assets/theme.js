// Light or dark, chosen once for all pages; this runs before anything is shown. Place and values are those of Redoc,
// whose pages follow the same choice.
(() => {
  const KEY = 'redoc.colorMode';
  const system = matchMedia('(prefers-color-scheme: dark)');

  /** What the reader chose, or the colours of the system. */
  const theme = () => {
    try {
      const chosen = localStorage.getItem(KEY);
      if (chosen === 'light' || chosen === 'dark') return chosen;
    } catch {
      // Nothing may be kept here: the choice lasts as long as the page.
    }
    return system.matches ? 'dark' : 'light';
  };

  const show = (name) => {
    const { classList } = document.documentElement;
    const other = name === 'dark' ? 'light' : 'dark';
    classList.remove(other);
    classList.add(name);
    // Those of the console.
    document.body?.classList.replace(`${other}-mode`, `${name}-mode`);
    const button = document.querySelector('[data-switch-theme]');
    if (!button) return;
    button.hidden = false;
    button.textContent = other === 'dark' ? 'Dark' : 'Light';
    button.setAttribute('aria-label', `Show in ${other} colours`);
  };

  show(theme());
  document.addEventListener('DOMContentLoaded', () => {
    show(theme());
    document.querySelector('[data-switch-theme]').addEventListener('click', () => {
      const name = document.documentElement.classList.contains('dark') ? 'light' : 'dark';
      try {
        localStorage.setItem(KEY, name);
      } catch {
        // As above.
      }
      show(name);
    });
  });
  system.addEventListener('change', () => show(theme()));
  addEventListener('storage', ({ key }) => key === KEY && show(theme()));
})();
