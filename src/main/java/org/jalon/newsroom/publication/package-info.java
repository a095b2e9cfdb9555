/** Series of what appears again and again under one title, and their numbered issues. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.publication;
