/** The only importer of the polyfill: everything else asks this folder, so that it can be replaced in tests. */
export { default as browser } from "webextension-polyfill";
