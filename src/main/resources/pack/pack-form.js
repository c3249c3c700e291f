/* What is written about one hearing: who was here, findings with nothing chosen, orders, what was affirmed. */
const Form = (() => {
  let count = 0;
  const labelled = (text, control, cls) => {
    control.id = 'f' + (++count);
    return el('div', { class: cls || 'field' }, el('label', { for: control.id }, text), control);
  };
  const options = (none, list, chosen) => [el('option', { value: '' }, none), list.map(each =>
    el('option', { value: each.value, selected: each.value === chosen }, each.text))];

  const person = (row, day, changed, at) => {
    const name = row.added
      ? el('input', { maxlength: 80, value: row.person, 'aria-label': say('person.at', at + 1), oninput: e => { row.person = e.target.value; changed(); } })
      : row.person;
    return el('tr', {}, el('td', {}, name), el('td', {},
      el('select', { 'aria-label': say('mode.of', row.person || at + 1), onchange: e => { row.mode = e.target.value; changed(); } },
        options(say('mode.none'), day.modes, row.mode))));
  };

  const finding = (each, entry, changed) => el('tr', {},
    el('td', {}, each.text + ' ', el('span', { class: 'quiet small' }, each.rule)),
    el('td', {}, el('select', { 'aria-label': each.text, onchange: e => { entry.findings[each.id] = e.target.value; changed(); } },
      options(say('value.none'), each.values.map(value => ({ value, text: value })), entry.findings[each.id]))));

  const order = (row, at, list, changed) => {
    const bind = (key, control) => {
      control.value = row[key];
      control.addEventListener('input', () => { row[key] = control.value; changed(); });
      return control;
    };
    return el('fieldset', {}, el('legend', {}, say('order', at + 1)),
      labelled(say('order.text'), bind('text', el('textarea', { maxlength: 2000, rows: 2 }))),
      el('div', { class: 'fields' },
        labelled(say('order.responsible'), bind('responsible', el('input', { maxlength: 80, list }))),
        labelled(say('order.due'), bind('due', el('input', { type: 'date' }))),
        labelled(say('order.code'), bind('code', el('input', { maxlength: 20 })))));
  };

  const table = (caption, heads, body) => el('div', { class: 'scroll' }, el('table', {},
    el('caption', {}, caption), el('thead', {}, el('tr', {}, heads.map(each => el('th', { scope: 'col' }, each)))), body));

  const blank = hearing => ({
    people: hearing.people.map(each => ({ person: each, mode: '' })), findings: {}, orders: [], affirmation: '',
  });
  const newOrder = () => ({ text: '', responsible: '', due: '', code: '' });
  const spoken = row => [row.text, row.responsible, row.due, row.code].some(each => each.trim());
  const counted = row => row.mode || (row.added && row.person.trim());

  return {
    blank,
    isWritten: entry => entry.people.some(counted) || Object.values(entry.findings).some(Boolean)
      || entry.orders.some(spoken) || !!entry.affirmation.trim(),
    isWhole: entry => entry.people.filter(counted).every(each => each.mode && each.person.trim())
      && entry.orders.filter(spoken).every(each => each.text.trim() && each.responsible.trim() && each.due),
    /* The entry as the file takes it. */
    wire: (hearing, entry) => ({
      hearing: hearing.hearing,
      version: hearing.version,
      appearances: entry.people.filter(counted).map(each => ({ person: each.person.trim(), mode: each.mode || null })),
      findings: Object.entries(entry.findings).filter(([, value]) => value).map(([id, value]) => ({ id, value })),
      orders: entry.orders.filter(spoken).map(each => ({ text: each.text.trim(), code: each.code.trim(), responsible: each.responsible.trim(), due: each.due || null })),
      affirmation: entry.affirmation.trim(),
    }),
    draw: (day, hearing, entry, changed) => {
      const agencies = 'a' + (++count);
      if (!entry.orders.length) {
        entry.orders.push(newOrder());
      }
      const people = el('tbody', {}, entry.people.map((each, at) => person(each, day, changed, at)));
      const orders = el('div', { class: 'stack' }, entry.orders.map((each, at) => order(each, at, agencies, changed)));
      const addPerson = () => {
        const row = { person: '', mode: '', added: true };
        entry.people.push(row);
        people.append(person(row, day, changed, entry.people.length - 1));
        people.lastChild.querySelector('input').focus();
      };
      const addOrder = () => {
        const row = newOrder();
        entry.orders.push(row);
        orders.append(order(row, entry.orders.length - 1, agencies, changed));
        orders.lastChild.querySelector('textarea').focus();
      };
      const said = el('textarea', { maxlength: 1000, rows: 2, oninput: e => { entry.affirmation = e.target.value; changed(); } });
      said.value = entry.affirmation;
      return el('div', { class: 'stack' },
        el('div', { class: 'card' }, table(say('people'), [say('person'), say('mode')], people),
          el('div', { class: 'actions' }, el('button', { type: 'button', class: 'quietly', onclick: addPerson }, say('person.add')))),
        el('div', { class: 'card' }, el('p', { class: 'quiet' }, say('findings.none')),
          table(say('findings'), [say('finding'), say('value')], el('tbody', {}, hearing.findings.map(each => finding(each, entry, changed))))),
        el('div', { class: 'card' }, el('h3', {}, say('orders')), orders,
          el('datalist', { id: agencies }, hearing.agencies.map(each => el('option', { value: each }))),
          el('div', { class: 'actions' }, el('button', { type: 'button', class: 'quietly', onclick: addOrder }, say('order.add')))),
        el('div', { class: 'card own' }, labelled(say('affirmation'), said)));
    },
  };
})();
