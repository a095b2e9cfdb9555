/** Figures as tables that leave, in CSV and for spreadsheets. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.sheet;
