// Says below a long field how much more it takes. Without it the field says how much it takes in all.
(() => {
  const format = new Intl.NumberFormat(document.documentElement.lang);
  for (const box of document.querySelectorAll('textarea[data-longest]')) {
    const longest = Number(box.dataset.longest);
    const counter = document.getElementById('n-' + box.id);
    if (!counter) continue;
    const whole = counter.textContent;
    const near = Math.max(50, longest / 10);
    const count = () => {
      const left = longest - [...box.value.trim()].length;
      const words = left < 0 ? counter.dataset.over : counter.dataset.left;
      counter.textContent = box.value === '' ? whole : words.replace('#', format.format(Math.abs(left)));
      counter.classList.toggle('over', left < 0);
      counter.setAttribute('aria-live', left < near ? 'polite' : 'off');
    };
    box.addEventListener('input', count);
    count();
  }
})();
