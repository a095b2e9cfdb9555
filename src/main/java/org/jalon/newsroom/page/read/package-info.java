/** Pages as everybody reads them. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.page.read;
