/** The index of published places in memory: columns, texts and what else ranking needs, following the directory. */
@org.jspecify.annotations.NullMarked
package org.jalon.search.index;
