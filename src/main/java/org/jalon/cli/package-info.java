/** The command line: one thin class per command, each calling the same faces as the pages. */
@org.jspecify.annotations.NullMarked
package org.jalon.cli;
