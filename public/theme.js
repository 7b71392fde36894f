// Sets the reader's choice of scheme before anything is drawn. A file of its own, since the pages allow no inline scripts.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
