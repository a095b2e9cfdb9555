/** The forms in which people say something of a place: what they ask, how it is read, and what is shown again. */
@org.jspecify.annotations.NullMarked
package org.jalon.contribution.propose.form;
