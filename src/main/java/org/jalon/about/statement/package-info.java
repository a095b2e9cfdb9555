/** The declaration of accessibility: what the law wants it to say, made from the last audit. */
@org.jspecify.annotations.NullMarked
package org.jalon.about.statement;
