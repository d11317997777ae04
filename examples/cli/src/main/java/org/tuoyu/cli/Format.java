package org.tuoyu.cli;

/** How the agenda and the sheet are written. */
enum Format {
    TABLE,
    CSV,
    JSON
}
