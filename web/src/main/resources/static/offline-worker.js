// Keeps one page, and what it looks like, for when there is no network. Every other page comes from the server or not at all.
const SHELF = 'offline';
const PAGE = '/offline';

const kept = async () => {
  const shelf = await caches.open(SHELF);
  const page = await fetch(PAGE, { credentials: 'omit', cache: 'no-store' });
  if (!page.ok) throw new Error(`${PAGE} answered ${page.status}`);
  const text = await page.clone().text();
  const styles = [...text.matchAll(/(?:stylesheet|style)" href="([^"]+)"/g)].map((found) => found[1]);
  await shelf.addAll([...new Set(styles)]);
  await shelf.put(PAGE, page);
};

self.addEventListener('install', (event) => event.waitUntil(kept()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => caches.match(PAGE)));
  else if (request.destination === 'style')
    event.respondWith(fetch(request).catch(() => caches.match(request.url).then((style) => style ?? Response.error())));
});
