/** Sheets of Excel and OpenDocument workbooks as rows of texts, streamed: what a cell shows, not how it is kept. */
@org.jspecify.annotations.NullMarked
package org.jalon.intake.sheet;
