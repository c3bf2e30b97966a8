// What Apps Script sees: top-level functions. Custom functions, with the help shown while a formula is typed, follow below.

/** Adds the menu when a spreadsheet is opened. */
function onOpen(e) {
  Salesbook.onOpen(e);
}

/** Adds the menu right after the add-on was installed. */
function onInstall(e) {
  onOpen(e);
}

/** Opens the page of segments: an item of the menu. */
function showSidebar() {
  Salesbook.showSidebar();
}

/** Opens the page of motivation and pay: an item of the menu. */
function showMotivation() {
  Salesbook.showMotivation();
}

/** Opens the page of tools for the head of sales: an item of the menu. */
function showHeadTools() {
  Salesbook.showHeadTools();
}

/** Says that the functions can be used in this file, which a click in the menu brings about: an item of the menu. */
function useFunctions() {
  Salesbook.useFunctions();
}

/** Answers the sidebar. */
function call(method, request) {
  return Salesbook.call(method, request);
}
