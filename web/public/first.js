// Before anything is drawn: the language and theme chosen last time, else those of the browser.
// It writes them on <html>; the application reads them from there.
;(() => {
  let kept = {}
  try {
    kept = { language: localStorage.getItem('isnad.language'), theme: localStorage.getItem('isnad.theme') }
  } catch {
    // Storage is closed to us (private window, policy): the browser's own wishes hold.
  }
  const root = document.documentElement
  const asked = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'ar' || tag === 'en')
  const language = kept.language === 'ar' || kept.language === 'en' ? kept.language : (asked ?? 'ar')
  root.lang = language
  root.dir = language === 'ar' ? 'rtl' : 'ltr'
  if (kept.theme === 'dark' || kept.theme === 'light') root.dataset.theme = kept.theme
})()
