/** What places offered at the end of past months, rebuilt from their revisions. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.past;
