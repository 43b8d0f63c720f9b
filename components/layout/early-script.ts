/**
 * The script that runs in the head, before anything is painted: it applies the stored colours, and
 * removes stored settings that it cannot read, leaving a mark for the notice.
 *
 * It is one constant text without data, so that a content policy can name it by its hash.
 */
import { LOCALES } from "@/lib/format/locale";
import { STORAGE_KEYS, THEMES } from "./preferences";

const list = (values: readonly string[]) => JSON.stringify(values);

/** JavaScript source for an inline script element. */
export const EARLY_SCRIPT = `(function(){
var root=document.documentElement;
function read(key,known){
try{var value=localStorage.getItem(key);
if(value===null||known.indexOf(value)>=0)return value;
root.setAttribute("data-preference-reset","");localStorage.removeItem(key)}catch(e){}
return null}
var theme=read(${JSON.stringify(STORAGE_KEYS.theme)},${list(THEMES)});
if(theme==="light"||theme==="dark")root.setAttribute("data-theme",theme);
read(${JSON.stringify(STORAGE_KEYS.locale)},${list(LOCALES)});
})()`;
