/**
 * The one script inside a page: it gives `<html>` the theme, the text size and the use of the key / that the reader chose, before anything is painted,
 * so that no page flashes. It runs again when the page comes back from the browser’s memory, and when another window changes the choice.
 */
export const EARLY_SCRIPT =
	"(onstorage=onpageshow=()=>{try{for(let k of['theme','size','slash'])document.documentElement.dataset[k]=localStorage['guide-'+k]||''}catch{}})()";
