// Lets the device say in the product's own words that there is no network.
navigator.serviceWorker?.register('/offline-worker.js').catch(() => {});
