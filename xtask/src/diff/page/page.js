'use strict';
// Without this script the page shows everything; with it, what is asked for.
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const tools = document.querySelector('.tools');
  const search = tools.querySelector('[type=search]');
  const boxes = all('.level input', tools);
  const shown = tools.querySelector('output');
  const none = document.getElementById('none');
  const groups = all('.group').map((element) => ({
    element,
    // What stands above the changes belongs to each of them.
    text: element.querySelector('h2').textContent.toLowerCase(),
    entry: document.querySelector(`nav [data-group="${CSS.escape(element.id)}"]`),
    changes: all('.change', element).map((change) => ({
      element: change,
      level: change.dataset.level,
      part: change.dataset.part,
      // Not the lines around a change: they are about others as well.
      text: all('summary, .why, figcaption', change).map((part) => part.textContent).join(' ').toLowerCase(),
    })),
  }));
  const total = groups.reduce((sum, group) => sum + group.changes.length, 0);

  const filter = () => {
    const chosen = (name) => new Set(boxes.filter((box) => box.name === name && box.checked).map((box) => box.value));
    const levels = chosen('level');
    const parts = chosen('part');
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let number = 0;
    for (const group of groups) {
      let here = 0;
      const left = words.filter((word) => !group.text.includes(word));
      for (const change of group.changes) {
        const fits = levels.has(change.level) && parts.has(change.part) && left.every((word) => change.text.includes(word));
        change.element.hidden = !fits;
        here += fits ? 1 : 0;
      }
      group.element.hidden = here === 0;
      group.entry.hidden = here === 0;
      number += here;
    }
    none.hidden = number > 0 || total === 0;
    shown.textContent = number === total ? `${total} changes` : `${number} of ${total} changes`;
  };

  // Leads to a change or a group by its link, whatever is filtered out.
  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target || !target.closest('main')) return;
    if (target.hidden || target.closest('[hidden]')) {
      search.value = '';
      boxes.forEach((box) => { box.checked = !box.disabled; });
      filter();
    }
    if (target.matches('.change')) target.open = true;
    target.scrollIntoView();
    if (target.matches('.change')) target.querySelector('summary').focus({ preventScroll: true });
  };

  const visible = () => all('.change:not([hidden])').filter((change) => !change.closest('.group').hidden);
  const openAll = (open) => visible().forEach((change) => { change.open = open; });
  const step = (by) => {
    const changes = visible();
    const here = changes.indexOf(document.activeElement?.closest('.change'));
    const next = changes[here < 0 ? (by > 0 ? 0 : changes.length - 1) : here + by];
    next?.querySelector('summary').focus();
    next?.scrollIntoView({ block: 'nearest' });
  };

  const remember = (theme) => { try { localStorage.setItem('theme', theme); } catch { /* a file may not */ } };
  const remembered = () => { try { return localStorage.getItem('theme'); } catch { return null; } };
  const turn = () => {
    const root = document.documentElement;
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    remember(root.dataset.theme);
  };
  const theme = remembered();
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

  const keys = {
    '/': () => search.focus(),
    j: () => step(1),
    k: () => step(-1),
    e: () => openAll(true),
    c: () => openAll(false),
    t: turn,
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target === search) {
      search.value = '';
      filter();
      search.blur();
    }
    const writes = event.target.matches?.('input[type=search]');
    if (writes || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });

  let wait;
  search.addEventListener('input', () => {
    clearTimeout(wait);
    wait = setTimeout(filter, 60);
  });
  boxes.forEach((box) => box.addEventListener('change', filter));
  tools.addEventListener('submit', (event) => event.preventDefault());
  document.getElementById('open').addEventListener('click', () => openAll(true));
  document.getElementById('shut').addEventListener('click', () => openAll(false));
  document.getElementById('theme').addEventListener('click', turn);
  addEventListener('hashchange', follow);
  addEventListener('beforeprint', () => openAll(true));
  tools.hidden = false;
  filter();
  follow();
})();
