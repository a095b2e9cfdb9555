/** What words mean to people: how they sound, which kinds of structure and which needs they name. Pure, read from text files. */
@org.jspecify.annotations.NullMarked
package org.jalon.search.lexicon;
