/** Opening hours said to people, in French and English. */
@NullMarked
package org.jalon.hours.words;

import org.jspecify.annotations.NullMarked;
