/* The page: the passphrase, the day's list, one hearing at a time, and the entries that are saved as a file. */
(() => {
  const IDLE = 15 * 60 * 1000;
  const main = document.getElementById('main');
  const tools = document.getElementById('tools');
  const entries = new Map();
  let day = null;
  let shown = null;
  let unsaved = false;
  let said = '';
  let touched = Date.now();

  const entryOf = hearing => {
    if (!entries.has(hearing.hearing)) {
      entries.set(hearing.hearing, Form.blank(hearing));
    }
    return entries.get(hearing.hearing);
  };
  const written = () => day.hearings.filter(each => entries.has(each.hearing) && Form.isWritten(entries.get(each.hearing)));
  const clock = () => new Date().toTimeString().slice(0, 5);

  const put = (...nodes) => {
    main.replaceChildren(...nodes);
    const heading = main.querySelector('h2');
    if (heading) {
      heading.tabIndex = -1;
      heading.focus();
    }
    window.scrollTo(0, 0);
  };

  const save = async () => {
    const list = written();
    const text = await Lock.file(day, list.map(each => Form.wire(each, entries.get(each.hearing))));
    const link = el('a', { href: URL.createObjectURL(new Blob([text], { type: 'application/json' })), download: 'bench-entries.json' });
    document.body.append(link);
    link.click();
    link.remove();
    unsaved = false;
    const open = list.filter(each => !Form.isWhole(entries.get(each.hearing))).length;
    said = say('saved', clock()) + (open ? ' ' + say('incomplete', open) : '');
    bar();
  };

  const bar = () => {
    const any = day && written().length;
    const state = el('span', { role: 'status', class: unsaved ? 'badge attention' : 'small quiet', id: 'state' }, unsaved ? say('unsaved') : said);
    tools.replaceChildren(...(day && shown !== 'locked' ? [state,
      el('button', { type: 'button', id: 'save', disabled: !any, onclick: save }, say('save')),
      el('button', { type: 'button', class: 'quietly', onclick: lock }, say('lock'))] : []));
  };

  const changed = () => {
    if (!unsaved) {
      unsaved = true;
      bar();
    } else {
      document.getElementById('save').disabled = !written().length;
    }
  };

  const mark = hearing => {
    const entry = entries.get(hearing.hearing);
    if (!entry || !Form.isWritten(entry)) {
      return hearing.recorded ? el('span', { class: 'quiet small' }, say('recorded')) : el('span', { class: 'quiet small' }, say('entry.none'));
    }
    return el('span', { class: Form.isWhole(entry) ? 'badge' : 'badge attention' }, say(Form.isWhole(entry) ? 'entry.written' : 'entry.incomplete'));
  };

  const list = () => {
    shown = null;
    const rows = day.hearings.map(each => el('tr', {},
      el('td', {}, each.time), el('td', {}, el('button', { type: 'button', class: 'plain', onclick: () => hearing(each) }, each.type), el('div', { class: 'small quiet' }, each.room)),
      el('td', {}, each.label), el('td', {}, mark(each))));
    put(el('div', { class: 'stack' }, el('h2', {}, say('day', day.dayText)), el('p', { class: 'quiet' }, say('made', day.made, day.officer)), el('p', {}, say('save.help')),
      day.leftOut ? el('p', { class: 'note attention' }, say('left-out', day.leftOut)) : null),
    el('div', { class: 'card' }, el('table', { class: 'rows' }, el('caption', {}, say('list')),
      el('thead', {}, el('tr', {}, [say('time'), say('hearing'), say('who'), say('entry')].map(each => el('th', { scope: 'col' }, each)))), el('tbody', {}, rows))));
    bar();
  };

  const block = each => el('section', { class: each.words ? 'card own' : 'card' }, el('h3', {}, each.title),
    el('ul', { class: 'lines' }, each.lines.map(line => el('li', { class: line.urgent ? 'urgent' : null },
      line.fresh ? el('span', { class: 'mark' }, say('new') + ' ') : null, el('bdi', { class: 'said' }, line.text),
      line.under.map(under => el('div', { class: 'under small' }, under)), el('div', { class: 'quiet small' }, line.source)))),
    each.lines.length || each.partial ? null : el('p', { class: 'quiet' }, say('nothing')),
    each.partial ? el('p', { class: 'quiet small' }, say('partial')) : null);

  const clear = each => {
    if (confirm(say('clear.sure'))) {
      entries.delete(each.hearing);
      unsaved = written().length > 0;
      hearing(each);
    }
  };

  const hearing = each => {
    shown = each;
    const summary = each.closed ? [el('p', { class: 'note' }, each.closed)] : each.blocks.map(block);
    const missing = each.missing.length
      ? el('section', { class: 'card' }, el('h3', {}, say('missing')), el('ul', { class: 'lines' }, each.missing.map(one => el('li', {}, one)))) : null;
    put(el('div', { class: 'actions' }, el('button', { type: 'button', class: 'quietly', onclick: list }, say('back'))),
      el('div', { class: 'stack' }, el('h2', {}, each.time + ' · ' + each.type), el('p', {}, [each.label, each.room, say('case', each.case)].filter(Boolean).join(' · ')),
        each.recorded ? el('p', { class: 'note attention' }, say('recorded')) : null),
      el('div', { class: 'halves' }, el('div', { class: 'stack' }, summary, missing), Form.draw(day, each, entryOf(each), changed)),
      el('div', { class: 'actions' }, el('button', { type: 'button', class: 'quietly', onclick: list }, say('back')),
        el('button', { type: 'button', class: 'plain', onclick: () => clear(each) }, say('clear'))));
    bar();
  };

  const over = () => {
    const any = day && written().length;
    const again = any ? el('p', {}, say('expired.save')) : null;
    const button = any ? el('button', { type: 'button', onclick: save }, say('save')) : null;
    put(el('div', { class: 'card door' }, el('h2', {}, say('expired')), again, button));
    tools.replaceChildren();
  };

  const door = text => {
    const field = el('input', { type: 'password', id: 'passphrase', autocomplete: 'off', required: true, 'aria-describedby': 'fault' });
    const fault = el('p', { class: 'error', id: 'fault', role: 'alert' });
    const button = el('button', { type: 'submit' }, say('open'));
    const open = async e => {
      e.preventDefault();
      fault.textContent = say('opening');
      button.disabled = true;
      try {
        const content = await Lock.open(field.value);
        fault.textContent = content ? '' : say('wrong');
        if (content) {
          day = content;
          touched = Date.now();
          (shown && shown !== 'locked') ? hearing(shown) : list();
        }
      } catch (altered) {
        fault.textContent = say('damaged');
      }
      button.disabled = false;
      field.value = '';
    };
    put(el('form', { class: 'card door', onsubmit: open }, el('h2', {}, text), el('p', {}, say('lead')),
      Lock.early() ? el('p', { class: 'note attention' }, say('clock', new Date().toLocaleString())) : null,
      el('div', { class: 'field' }, el('label', { for: 'passphrase' }, say('passphrase')), field), fault, el('div', { class: 'actions' }, button)));
    field.focus();
  };

  const lock = () => {
    shown = 'locked';
    door(say('locked'));
    bar();
  };

  if (!Lock.works()) {
    put(el('p', { class: 'note attention' }, say('no-crypto')));
  } else if (Lock.over()) {
    over();
  } else {
    door(say('day', Lock.head.day));
  }
  ['keydown', 'pointerdown', 'input'].forEach(each => document.addEventListener(each, () => { touched = Date.now(); }));
  window.addEventListener('beforeunload', e => { if (unsaved) { e.preventDefault(); e.returnValue = ''; } });
  setInterval(() => {
    if (Lock.over()) {
      if (shown !== 'over') {
        shown = 'over';
        over();
      }
    } else if (day && shown !== 'locked' && Date.now() - touched > IDLE) {
      lock();
    }
  }, 5000);
})();
