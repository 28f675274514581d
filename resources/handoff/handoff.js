// The hand-over page: copies, and remembers what is done. Without it everything can be read, ticked
// and printed. Nothing is sent anywhere.
(function () {
  'use strict';

  const main = document.querySelector('main');
  const key = 'offerwright:' + main.dataset.bundle;
  const ticks = Array.from(document.querySelectorAll('.tick'));
  // What comes days later is not due with the rest.
  const due = ticks.filter((tick) => !tick.closest('.row').classList.contains('later'));
  const state = document.querySelector('.state');

  // A browser may refuse to store anything, or fail only when it is asked to. At first what the
  // page says is done is done.
  function load() {
    try {
      const ticked = ticks.filter((tick) => tick.defaultChecked).map((tick) => tick.id);
      const kept = JSON.parse(localStorage.getItem(key)) || ticked;
      localStorage.setItem(key, JSON.stringify(kept));
      return Array.isArray(kept) ? kept : [];
    } catch (refused) {
      return null;
    }
  }

  function save() {
    const done = ticks.filter((tick) => tick.checked).map((tick) => tick.id);
    try {
      localStorage.setItem(key, JSON.stringify(done));
      return true;
    } catch (refused) {
      return false;
    }
  }

  function show(isKept) {
    for (const tick of ticks)
      tick.closest('.row').classList.toggle('ticked', tick.checked);
    for (const entry of document.querySelectorAll('nav li')) {
      const page = document.querySelector(entry.querySelector('a').getAttribute('href'));
      const all = Array.from(page.querySelectorAll('.tick'));
      const done = all.filter((tick) => tick.checked).length;
      entry.querySelector('.sum').textContent = done + ' / ' + all.length;
      entry.classList.toggle('complete', done === all.length);
    }
    const done = due.filter((tick) => tick.checked).length;
    state.querySelector('progress').value = done;
    state.querySelector('.done').textContent = done + ' of ' + due.length + ' done';
    state.querySelector('.kept').textContent =
      isKept ? 'kept in this browser' : 'not kept: this browser stores nothing for the page';
  }

  // The event lets both kinds be given at once, and needs no permission.
  function copy(plain, html) {
    let isTaken = false;
    const give = (event) => {
      event.clipboardData.setData('text/plain', plain);
      if (html)
        event.clipboardData.setData('text/html', html);
      event.preventDefault();
      isTaken = true;
    };
    document.addEventListener('copy', give);
    const isAllowed = document.execCommand('copy');
    document.removeEventListener('copy', give);
    return isAllowed && isTaken;
  }

  const buttons = [];

  function mark(row) {
    for (const other of document.querySelectorAll('.row.now'))
      other.classList.remove('now');
    row.classList.add('now');
  }

  // Pressed again, a button ticks its row off and goes on to the next one.
  function addButton(row, label, plain, html, place) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.setAttribute('aria-label', label + ': ' + row.querySelector('label').textContent
      + (place ? ', ' + plain : ''));
    button.addEventListener('click', () => {
      if (button.classList.contains('copied')) {
        const tick = row.querySelector('.tick');
        tick.checked = true;
        show(save());
        const next = buttons[buttons.indexOf(button) + 1];
        if (next)
          next.focus();
        button.classList.remove('copied');
        button.textContent = label;
        return;
      }
      for (const other of buttons)
        other.reset();
      mark(row);
      const isCopied = copy(plain, html);
      button.textContent = isCopied ? 'Copied' : 'Select it and copy';
      button.classList.toggle('copied', isCopied);
    });
    button.reset = () => {
      button.textContent = label;
      button.classList.remove('copied');
    };
    (place || row.querySelector('.copies')).append(button);
    buttons.push(button);
  }

  for (const row of document.querySelectorAll('.row')) {
    const value = row.querySelector('[data-value]');
    const parts = Array.from(row.querySelectorAll('[data-part]'));
    if (value && value.classList.contains('formatted')) {
      addButton(row, 'Copy as text', value.innerText, value.dataset.value);
      addButton(row, 'Copy the HTML', value.dataset.value);
    } else if (value) {
      addButton(row, 'Copy', value.dataset.value);
    }
    for (const part of parts)
      addButton(row, 'Copy', part.dataset.part, undefined, part);
  }

  const print = document.createElement('button');
  print.type = 'button';
  print.textContent = 'Print';
  print.addEventListener('click', () => window.print());
  document.querySelector('header').append(print);

  const kept = load();
  for (const tick of ticks) {
    tick.checked = kept !== null ? kept.includes(tick.id) : tick.defaultChecked;
    tick.addEventListener('change', () => show(save()));
  }
  state.hidden = false;
  show(kept !== null);
})();
