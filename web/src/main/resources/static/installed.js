// Lets the device say in the product's own words that there is no network; after all that the page itself needs.
addEventListener('load', () => navigator.serviceWorker?.register('/offline-worker.js').catch(() => {}));
