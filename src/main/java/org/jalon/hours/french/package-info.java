/**
 * French free text read into the OSM syntax, in steps: {@code Lexer} makes tokens of the text, {@code ItemReader} phrases
 * of the tokens, {@code StatementReader} statements of the phrases, {@code Plan} layers of days of the statements, and
 * {@code OsmWriter} a text of the layers. Nothing is dropped: what no step understands travels along as a remark.
 */
@NullMarked
package org.jalon.hours.french;

import org.jspecify.annotations.NullMarked;
