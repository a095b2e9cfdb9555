/** The rules of an opening hours text: what each says of which days, read once, then painted on the timeline of any day. */
@NullMarked
package org.jalon.hours.rule;

import org.jspecify.annotations.NullMarked;
