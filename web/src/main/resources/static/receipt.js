// Puts a receipt that was kept as a file where it can be pasted; without scripts it is pasted by hand.
(() => {
  const LONGEST = 1_000_000; // bytes; a receipt has at most 100 kB
  const label = document.getElementById("receipt-file");
  const text = document.getElementById("f-receipt");
  if (!label || !text) return;
  label.hidden = false;
  label.querySelector("input").addEventListener("change", async (chosen) => {
    const file = chosen.target.files[0];
    if (file && file.size <= LONGEST) text.value = await file.text();
    else if (file) text.value = file.name;
  });
})();
