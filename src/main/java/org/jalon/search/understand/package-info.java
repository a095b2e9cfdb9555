/** What a person means by the text of a search: where, which kind of structure, which need, or which name. */
@org.jspecify.annotations.NullMarked
package org.jalon.search.understand;
