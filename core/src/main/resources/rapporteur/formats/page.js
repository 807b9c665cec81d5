'use strict';

// Whatever comes from an article enters the page as text nodes only, never as markup.

const records = Array.from(document.querySelectorAll('script.record'), (script) => JSON.parse(script.textContent));
const narrow = matchMedia('(max-width: 56rem)');
const filters = { type: new Set(), status: new Set() };
let current = 0;
let chosen = null;
let cards = new Map();
let marks = [];

const byId = (id) => document.getElementById(id);
const acts = () => records[current].acts;
const visible = (act) => Object.entries(filters).every(([field, values]) => !values.size || values.has(act[field]));
const joined = (spans) => (spans || []).map((span) => span.text).join(' … ');
const inWords = (code) => code.replace(/[-_]/g, ' ');
const quadClass = (act) => 'q' + (act.quad || 0);

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key === 'click') made.addEventListener('click', value);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

// ---- who

function names(party) {
  if (!party) return '';
  if (party.actors.length) return party.actors.map((actor) => actor.name).join(', ');
  return joined(party.spans);
}

function who(party, otherwise) {
  const name = names(party);
  if (!name) return element('span', { class: 'nobody' }, party && party.anonymous ? 'unnamed' : otherwise);
  return element('span', { class: 'name' }, name + (party.anonymous ? ' (unnamed)' : ''));
}

function about(actor) {
  const facts = [actor.role, actor.country, (actor.sectors || []).join(' '), actor.kind].filter(Boolean).join(', ');
  return actor.name + (facts ? ' (' + facts + ')' : '');
}

// ---- the article, cut wherever any act's words begin or end

const PARTS = { trigger: 0, source: 1, recipient: 1, addressee: 1, quantity: 2, time: 2, place: 2, content: 3 };

function partsOf(act) {
  const parts = [];
  const add = (role, spans) => (spans || []).forEach((span) => parts.push({ act, role, start: span.start, end: span.end }));
  add('trigger', act.trigger);
  ['source', 'recipient', 'addressee'].forEach((role) => act[role] && add(role, act[role].spans));
  ['quantity', 'time', 'place'].forEach((role) => act[role] && 'start' in act[role] && add(role, [act[role]]));
  add('content', act.content);
  return parts;
}

// A statement inside another gets the line closer to the words.
function lanesOf(statements) {
  const length = (act) => act.content.reduce((sum, span) => sum + span.end - span.start, 0);
  const overlap = (a, b) => a.content.some((x) => b.content.some((y) => x.start < y.end && y.start < x.end));
  const lanes = new Map();
  statements.sort((a, b) => length(a) - length(b)).forEach((act) => {
    const below = [...lanes].filter(([other]) => overlap(act, other)).map(([, lane]) => lane + 1);
    lanes.set(act, Math.max(0, ...below));
  });
  return lanes;
}

function showArticle() {
  const record = records[current];
  const parts = acts().flatMap(partsOf);
  const blocks = record.blocks || [];
  const article = byId('article');
  const link = /^https?:/i.test(record.url || '') ? element('a', { href: record.url, rel: 'noreferrer' }, record.url) : record.url;
  marks = [];
  article.replaceChildren(element('p', { class: 'facts' },
    ...[record.outlet, record.published || (record.inferred ? `${record.inferred.from} to ${record.inferred.to}, by its text` : 'no date of publication'), record.article, link].filter(Boolean)
      .map((fact) => element('span', {}, fact))));
  if (!blocks.some((block) => block.kind === 'headline')) {
    article.append(element('h1', {}, record.title || record.article));
  }
  let headlines = 0;
  for (const block of blocks) {
    const heading = block.kind === 'headline' && headlines++ === 0 ? 'h1' : 'h2';
    const isHeading = block.kind === 'headline' || block.kind === 'subheading';
    const isAside = !isHeading && block.kind !== 'body' && block.kind !== 'standfirst';
    article.append(element(isHeading ? heading : 'p', { class: isAside ? 'aside' : block.kind, dir: 'auto' },
      isAside ? element('span', { class: 'label' }, block.kind) : null,
      ...piecesOf(record.text, block, parts)));
  }
  const shown = blocks.reduce((sum, block) => sum + block.end - block.start, 0);
  const rest = record.text.length - shown - gaps(record.text, blocks);
  if (rest > 0) {
    article.append(element('p', { class: 'facts' }, rest + ' characters of the source stand outside every block and are not shown.'));
  }
  document.title = (record.title || record.article) + ' – record';
}

// White space between blocks is no loss.
function gaps(text, blocks) {
  let at = 0;
  let white = 0;
  for (const block of [...blocks, { start: text.length, end: text.length }]) {
    white += text.slice(at, block.start).replace(/\S/g, '').length;
    at = block.end;
  }
  return white;
}

function piecesOf(text, block, parts) {
  const here = parts.filter((part) => part.start < block.end && part.end > block.start);
  const cuts = [...new Set([block.start, block.end, ...here.flatMap((part) => [part.start, part.end])])]
    .filter((cut) => cut >= block.start && cut <= block.end).sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i];
    const over = here.filter((part) => part.start < end && part.end > start)
      .sort((a, b) => PARTS[a.role] - PARTS[b.role] || (a.end - a.start) - (b.end - b.start));
    return over.length ? mark(text.slice(start, end), start, over) : text.slice(start, end);
  });
}

function mark(words, start, over) {
  const made = element('span', { class: 'mark', click: () => getSelection().isCollapsed && choose(next(over), 'text') }, words);
  const first = over.find((part) => part.role === 'trigger' && part.start === start);
  if (first) {
    made.tabIndex = 0;
    made.setAttribute('role', 'button');
    made.setAttribute('aria-label', words + ', ' + first.act.type + ', ' + first.act.status);
    made.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      choose(first.act, 'text');
      cards.get(first.act).querySelector('.summary').focus();
    });
  }
  marks.push({ made, start, over });
  return made;
}

// Choosing the same words again goes on to the next act there.
function next(over) {
  const there = [...new Set(over.map((part) => part.act))].filter(visible);
  return there[(there.indexOf(chosen) + 1) % there.length] || null;
}

function paint() {
  const lanes = lanesOf(acts().filter((act) => act.content && visible(act)));
  for (const { made, start, over } of marks) {
    const seen = over.filter((part) => visible(part.act));
    const mine = seen.filter((part) => part.act === chosen);
    const trigger = mine.find((part) => part.role === 'trigger') || seen.find((part) => part.role === 'trigger');
    const role = mine.find((part) => part.role !== 'trigger' && part.role !== 'content');
    const classes = ['mark'];
    if (trigger) classes.push('trigger', trigger.act.kind);
    if (trigger && trigger.act.status !== 'asserted') classes.push('open');
    if (seen.some((part) => PARTS[part.role] === 1)) classes.push('party');
    if (trigger && trigger.act === chosen) classes.push('chosen');
    if (mine.some((part) => part.role === 'content')) classes.push('said');
    if (role) classes.push('taking-part');
    const owner = trigger ? trigger.act : mine.length && chosen;
    if (owner) classes.push(quadClass(owner));
    made.className = classes.join(' ');
    if (role && role.start === start) made.dataset.label = role.role;
    else delete made.dataset.label;
    underline(made, seen.filter((part) => part.role === 'content').map((part) => part.act), lanes);
  }
}

function underline(made, statements, lanes) {
  const deepest = Math.max(-1, ...statements.map((act) => lanes.get(act)));
  const color = (act) => chosen && act !== chosen
    ? `color-mix(in srgb, var(--${quadClass(act)}) 35%, transparent)` : `var(--${quadClass(act)})`;
  made.style.paddingBottom = deepest < 0 ? '' : 4 + 4 * deepest + 'px';
  made.style.backgroundImage = statements.map((act) => `linear-gradient(${color(act)}, ${color(act)})`).join(', ');
  made.style.backgroundSize = statements.map(() => '100% 2px').join(', ');
  made.style.backgroundPosition = statements.map((act) => `0 calc(100% - ${4 * (deepest - lanes.get(act))}px)`).join(', ');
}

// ---- the record

function showCards() {
  cards = new Map(acts().map((act, i) => [act, card(act, i)]));
  byId('cards').replaceChildren(...cards.values());
}

function card(act, i) {
  const target = act.recipient && names(act.recipient);
  return element('li', { class: 'card ' + quadClass(act) },
    element('button', { class: 'summary', type: 'button', 'aria-expanded': 'false', 'aria-controls': 'details-' + i,
      click: () => choose(act === chosen ? null : act, 'card') },
    element('span', { class: 'type' }, act.type,
      element('span', { class: 'kind' }, act.kind),
      act.status === 'asserted' ? null : element('span', { class: 'status' }, act.status)),
    element('span', { class: 'confidence', title: 'confidence' }, act.confidence.toFixed(2)),
    element('span', { class: 'parties' }, who(act.source, 'nobody named'), ' ',
      element('span', { class: 'words' }, joined(act.trigger)), target ? ' → ' : null, target ? who(act.recipient) : null)),
    element('div', { class: 'details', id: 'details-' + i, hidden: '' },
      element('h3', {}, 'On whose word'), chain(act), ...reports(act), ...tellings(act),
      element('h3', {}, 'Fields and reasons'), fields(act)),
    element('button', { class: 'close', type: 'button', click: () => choose(null) }, 'Close'));
}

function chain(act) {
  const links = [];
  const byActId = new Map(acts().map((other) => [other.id, other]));
  for (let outer = act; outer; outer = byActId.get(outer.within)) {
    if (outer !== act) links.unshift(element('li', {}, to(outer)));
    for (const actor of [...(outer.relayed_by || [])].reverse()) links.unshift(element('li', { class: 'name' }, actor.name));
  }
  return element('ol', { class: 'chain' }, element('li', {}, records[current].outlet || 'the article'), ...links);
}

function reports(act) {
  const inner = acts().filter((other) => other.within === act.id);
  if (!inner.length) return [];
  return [element('h3', {}, 'What it reports'),
    element('ul', { class: 'reports' }, ...inner.map((other) => element('li', {}, to(other))))];
}

function tellings(act) {
  const first = act.same_as || act.id;
  const others = acts().filter((other) => other !== act && (other.id === first || other.same_as === first));
  if (!others.length) return [];
  return [element('h3', {}, 'Also told here'),
    element('ul', { class: 'reports' }, ...others.map((other) => element('li', {}, to(other))))];
}

function to(act) {
  return element('button', { type: 'button', click: () => { choose(act, 'card'); cards.get(act).querySelector('.summary').focus(); } },
    element('span', { class: 'name' }, names(act.source) || 'nobody named'), ' ', element('i', {}, joined(act.trigger)));
}

const VALUES = {
  party: (party) => [party.actors.map(about).join('; '), joined(party.spans) && '“' + joined(party.spans) + '”', party.anonymous && 'name withheld']
    .filter(Boolean).join(' – '),
  time: (time) => [time.text && '“' + time.text + '”', time.from && (time.from === time.to ? time.from : time.from + ' to ' + time.to),
    { publication: 'day of publication', inferred: 'inferred' }[time.basis]].filter(Boolean).join(' – '),
  place: (place) => ['“' + place.text + '”', [place.name, ...[...(place.admin || [])].reverse(), place.country].filter(Boolean).join(', '),
    'lat' in place && place.lat + ', ' + place.lon].filter(Boolean).join(' – '),
  quantity: (quantity) => ['“' + quantity.text + '”', [...new Set([quantity.min, quantity.max])].filter((n) => n !== undefined).join(' to '),
    quantity.of].filter((part) => part !== '').join(' – '),
};
const SHOW = {
  type: String, mode: String, contexts: (list) => list.join(', '), cameo: String, goldstein: String, intensity: String, status: String, trigger: joined,
  source: VALUES.party, recipient: VALUES.party, addressee: VALUES.party, content: joined, quote: String, within: null, same_as: null,
  relayed_by: (actors) => actors.map(about).join('; '), channel: inWords, time: VALUES.time, place: VALUES.place, quantity: VALUES.quantity,
};

function fields(act) {
  const list = element('dl', { class: 'fields' });
  for (const [field, show] of Object.entries(SHOW)) {
    const reason = act.why[field];
    const value = field in act && show ? show(act[field]) : '';
    if (!value && !reason) continue;
    list.append(element('dt', {}, inWords(field)), element('dd', {},
      value ? element('span', { class: 'words' }, value) : null, reason ? element('span', { class: 'why' }, because(reason)) : null));
  }
  return list;
}

function because(reason) {
  if ('empty' in reason) return 'empty: ' + inWords(reason.empty);
  const score = 'score' in reason ? ' ' + reason.score.toFixed(2) : '';
  return 'by ' + reason.by + score + (reason.words ? ', from “' + joined(reason.words) + '”' : '');
}

// ---- choosing

function choose(act, from) {
  chosen = act;
  for (const [other, made] of cards) {
    const isChosen = other === act;
    made.classList.toggle('chosen', isChosen);
    made.querySelector('.summary').setAttribute('aria-expanded', String(isChosen));
    made.querySelector('.details').hidden = !isChosen;
  }
  paint();
  history.replaceState(null, '', '#' + (current + 1) + (act ? '/' + encodeURIComponent(act.id) : ''));
  if (!act) return;
  const made = cards.get(act);
  if (from !== 'text') triggerOf(act)?.scrollIntoView({ block: 'center' });
  if (!narrow.matches) {
    // Scrolls the record alone: the words must stay where the reader has them.
    const panel = byId('record');
    const gap = made.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    if (gap < 0 || gap + made.offsetHeight > panel.clientHeight) panel.scrollTop += gap - 16;
  }
}

function triggerOf(act) {
  return marks.find(({ start, over }) => over.some((part) => part.act === act && part.role === 'trigger' && part.start === start))?.made;
}

function step(by) {
  const list = acts().filter(visible);
  if (!list.length) return;
  const at = list.indexOf(chosen);
  const act = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + by, 0), list.length - 1)];
  choose(act, 'key');
  cards.get(act).querySelector('.summary').focus({ preventScroll: true });
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const onAct = event.target.closest?.('.summary, .mark');
  const forward = event.key === 'j' || (event.key === 'ArrowDown' && onAct);
  const back = event.key === 'k' || (event.key === 'ArrowUp' && onAct);
  if (forward || back) {
    event.preventDefault();
    step(forward ? 1 : -1);
  } else if (event.key === 'Escape' && chosen) {
    choose(null);
  } else if (event.key === 'Enter' && chosen && event.target === cards.get(chosen).querySelector('.summary')) {
    event.preventDefault();
    triggerOf(chosen)?.focus();
  }
});

// ---- filters

function showFilters() {
  byId('filters').hidden = !acts().length;
  byId('filters').replaceChildren(...Object.keys(filters).map((field) => {
    const counts = new Map();
    acts().forEach((act) => counts.set(act[field], (counts.get(act[field]) || 0) + 1));
    return element('div', { role: 'group', 'aria-label': field }, element('span', { class: 'field' }, field), ...[...counts].sort((a, b) => b[1] - a[1]).map(([value, count]) => {
      const button = element('button', { type: 'button', 'aria-pressed': 'false', 'data-value': value,
        click: () => {
          const on = !filters[field].delete(value);
          if (on) filters[field].add(value);
          button.setAttribute('aria-pressed', String(on));
          filter();
        } }, value + ' ', element('span', { class: 'count' }, String(count)));
      return button;
    }));
  }));
}

function filter() {
  cards.forEach((made, act) => { made.hidden = !visible(act); });
  const count = acts().filter(visible).length;
  byId('shown').textContent = !acts().length ? 'No acts: nobody says or does anything here that is recorded.'
    : count === acts().length ? count + (count === 1 ? ' act' : ' acts') : count + ' of ' + acts().length + ' acts';
  if (chosen && !visible(chosen)) choose(null);
  else paint();
}

// ---- articles

function show(index, id) {
  current = index;
  chosen = null;
  Object.values(filters).forEach((values) => values.clear());
  document.querySelectorAll('#articles button').forEach((button, i) =>
    i === index ? button.setAttribute('aria-current', 'true') : button.removeAttribute('aria-current'));
  showArticle();
  showCards();
  showFilters();
  filter();
  const act = id && acts().find((other) => other.id === id);
  if (act) choose(act, 'key');
}

function showFromAddress() {
  const [index, id] = location.hash.slice(1).split('/');
  show(Math.min(Math.max((parseInt(index, 10) || 1) - 1, 0), records.length - 1), id && decodeURIComponent(id));
}

byId('articles').hidden = records.length < 2;
byId('articles').querySelector('ol').append(...records.map((record, i) => element('li', {},
  element('button', { type: 'button', click: () => { show(i); choose(null); scrollTo(0, 0); } },
    element('span', { class: 'title' }, record.title || record.article),
    element('span', { class: 'facts' }, ...[record.outlet, record.published, record.acts.length + (record.acts.length === 1 ? ' act' : ' acts')]
      .filter(Boolean).map((fact) => element('span', {}, fact)))))));

const theme = byId('theme');
const setTheme = (dark) => { theme.setAttribute('aria-pressed', String(dark)); };
setTheme(matchMedia('(prefers-color-scheme: dark)').matches);
theme.addEventListener('click', () => {
  const dark = theme.getAttribute('aria-pressed') !== 'true';
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  setTheme(dark);
});

if (records.length) {
  showFromAddress();
  addEventListener('hashchange', showFromAddress);
} else {
  byId('shown').textContent = 'No articles were read.';
}
