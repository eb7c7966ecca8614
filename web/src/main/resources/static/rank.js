// Orders a ranked ballot by buttons and by dragging. What is sent are the selects, which alone are there without scripts.
(() => {
  const list = document.getElementById('rank');
  const said = document.getElementById('rank-said');
  const icons = document.getElementById('rank-icons');
  if (!list || !said || !icons) return;
  const [up, down, add] = icons.content.children;
  const most = Number(list.dataset.ranks);
  const format = new Intl.NumberFormat(document.documentElement.lang);
  const ballot = [...list.children].map((item) => ({ item, select: item.querySelector('select'), name: item.querySelector('b').textContent }));

  // Options that share a rank are one group, and stay one until one of them is moved.
  const groups = () => {
    const ranks = new Map();
    for (const option of ballot) if (option.select.value) ranks.set(Number(option.select.value), [...(ranks.get(Number(option.select.value)) ?? []), option]);
    return [...ranks.keys()].sort((one, other) => one - other).map((rank) => ranks.get(rank));
  };

  const button = (option, icon, words, label, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'line';
    made.append(icon.cloneNode(true), words);
    if (label) made.setAttribute('aria-label', label.replace('#', option.name));
    made.addEventListener('click', act);
    option.select.before(made);
    return made;
  };

  const show = () => {
    const ranked = groups();
    const rest = ballot.filter((option) => !option.select.value);
    ranked.forEach((group, index) => group.forEach((option) => {
      option.item.classList.remove('rest');
      option.place.hidden = option.up.hidden = option.down.hidden = false;
      option.add.hidden = true;
      option.select.hidden = false;
      option.place.textContent = format.format(index + 1);
      option.up.setAttribute('aria-disabled', index === 0 && group.length === 1);
      option.down.setAttribute('aria-disabled', index === ranked.length - 1 && group.length === 1);
      list.append(option.item);
    }));
    for (const option of rest) {
      option.item.classList.add('rest');
      option.place.hidden = option.up.hidden = option.down.hidden = true;
      option.add.hidden = ranked.length >= most;
      option.select.hidden = !option.add.hidden;
      list.append(option.item);
    }
  };

  const write = (ranked) => {
    for (const option of ballot) option.select.value = '';
    ranked.filter((group) => group.length > 0).forEach((group, index) => {
      for (const option of group) option.select.value = index < most ? String(index + 1) : '';
    });
  };

  const say = (option) => {
    const place = groups().findIndex((group) => group.includes(option)) + 1;
    said.textContent = (place ? list.dataset.said : list.dataset.out).replace('#', option.name).replace('%', format.format(place));
  };

  const settle = (option, ranked, focus) => {
    write(ranked);
    show();
    say(option);
    if (focus) focus.focus();
  };

  // Out of a shared rank an option goes beside it; else past the next rank.
  const move = (option, step, focus) => {
    const ranked = groups();
    const from = ranked.findIndex((group) => group.includes(option));
    const shared = ranked[from].length > 1;
    ranked[from] = ranked[from].filter((other) => other !== option);
    const to = shared ? from + (step > 0 ? 1 : 0) : from + (step > 0 ? 2 : -1);
    ranked.splice(Math.max(0, to), 0, [option]);
    settle(option, ranked, focus);
  };

  // Dragged up it comes before what it is dropped on, dragged down behind it; onto what is not ranked, last.
  const drop = (option, target) => {
    const position = (one) => groups().findIndex((group) => group.includes(one));
    const down = position(option) >= 0 && position(option) < position(target);
    const ranked = groups().map((group) => group.filter((other) => other !== option)).filter((group) => group.length > 0);
    const at = ranked.findIndex((group) => group.includes(target));
    ranked.splice(at < 0 ? ranked.length : down ? at + 1 : at, 0, [option]);
    settle(option, ranked);
  };

  let dragged;
  for (const option of ballot) {
    option.place = document.createElement('span');
    option.place.className = 'place';
    option.place.setAttribute('aria-hidden', 'true');
    option.item.prepend(option.place);
    option.up = button(option, up, '', list.dataset.up, () => option.up.getAttribute('aria-disabled') === 'true' || move(option, -1, option.up));
    option.down = button(option, down, '', list.dataset.down, () => option.down.getAttribute('aria-disabled') === 'true' || move(option, 1, option.down));
    option.add = button(option, add, list.dataset.add, '', () => settle(option, [...groups(), [option]], option.up));
    option.add.setAttribute('aria-label', list.dataset.add + ': ' + option.name);
    option.select.addEventListener('change', () => { show(); say(option); (option.select.hidden ? option.add : option.select).focus(); });
    option.item.draggable = true;
    option.item.addEventListener('dragstart', (event) => { dragged = option; event.dataTransfer.effectAllowed = 'move'; });
    option.item.addEventListener('dragover', (event) => { if (dragged) event.preventDefault(); });
    option.item.addEventListener('drop', (event) => {
      event.preventDefault();
      if (dragged && dragged !== option) drop(dragged, option);
      dragged = undefined;
    });
    option.item.addEventListener('dragend', () => { dragged = undefined; });
  }
  show();
})();
