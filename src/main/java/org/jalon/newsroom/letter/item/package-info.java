/** What the newsroom published, as far as letters and numbered issues tell of it. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.letter.item;
